import { describe, expect, it } from 'vitest';
import { lookUp, type NumberedStop } from './number-entry';

const stops: NumberedStop[] = [
  { slug: 'square', number: 11, name: '天安门广场' },
  { slug: 'monument', number: 13, name: '人民英雄纪念碑' },
  { slug: 'memorial-hall', number: 24, name: '毛主席纪念堂' },
];

describe('typing a number on the pad', () => {
  it('13 finds the Monument, also as people write it on paper', () => {
    expect(lookUp('13', stops)).toEqual({ kind: 'found', stop: stops[1] });
    expect(lookUp(' No. 13 ', stops)).toEqual({ kind: 'found', stop: stops[1] });
  });

  it('a number that no stop has comes with the nearest ones', () => {
    expect(lookUp('14', stops)).toEqual({
      kind: 'unknown',
      typed: '14',
      nearest: [stops[1], stops[0], stops[2]],
    });
  });

  it('nothing typed is no mistake; letters are', () => {
    expect(lookUp('', stops)).toEqual({ kind: 'empty' });
    expect(lookUp('gate', stops)).toEqual({ kind: 'unreadable', typed: 'gate' });
  });
});
