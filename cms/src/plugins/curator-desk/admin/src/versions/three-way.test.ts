import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences, transplanted } from './three-way';

describe('two editors who began with the same version', () => {
  const base = { name: '华表', summary: '望柱。', pictures: [{ id: 1, __temp_key__: 'a0', caption: '甲' }] };

  it('see who changed which field', () => {
    const mine = { ...base, name: '华表（东）', summary: '一对望柱。' };
    const theirs = { ...base, name: '东华表', pictures: [{ id: 9, __temp_key__: 'a5', caption: '乙' }] };
    expect(differences(base, mine, theirs).map(({ field, by }) => [field, by])).toEqual([
      ['name', 'both'],
      ['summary', 'me'],
      ['pictures', 'them'],
    ]);
  });

  it('do not see what the form adds by itself, and not what they agree on', () => {
    const theirs = {
      ...base,
      name: '华',
      summary: null,
      pictures: [{ id: 7, __temp_key__: 'b0', caption: '甲' }],
    };
    expect(differences(base, { ...base, name: '华', summary: '' }, theirs)).toEqual([]);
  });

  it('lose nothing: every field in which they differ is named', () => {
    const values = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('1', '2', null, ''));
    const seen = (value: unknown) => value || undefined;
    fc.assert(
      fc.property(values, values, values, (first, mine, theirs) => {
        const named = differences(first, mine, theirs).map(({ field }) => field);
        const differing = ['a', 'b', 'c'].filter((field) => seen(mine[field]) !== seen(theirs[field]));
        expect([...named].sort()).toEqual(differing);
      }),
    );
  });

  it('take over entries of a list with the ids that are still stored, in their order', () => {
    const mine = [{ id: 1, caption: '甲' }, { id: 2, caption: '乙' }, { caption: '丙' }];
    expect(transplanted(mine, [{ id: 2, caption: '乙' }])).toEqual([
      { caption: '甲', __temp_key__: 'a0' },
      { id: 2, caption: '乙', __temp_key__: 'a1' },
      { caption: '丙', __temp_key__: 'a2' },
    ]);
  });
});
