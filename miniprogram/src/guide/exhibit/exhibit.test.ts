import { describe, expect, it } from 'vitest';
import type { ExhibitQuery } from '../../network/generated/graphql';
import { type ExhibitView, toExhibit } from './exhibit';

const english = { asked: 'EN', served: 'EN', fellBack: false } as const;
const chinese = { asked: 'ZH', served: 'ZH', fellBack: false } as const;
const shownWith = (changes: object, other: object | null = null): ExhibitView =>
  toExhibit(
    {
      slug: 'huabiao',
      number: 7,
      name: 'Huabiao columns',
      summary: 'Two pairs of columns.',
      locale: english,
      years: 'About 1420',
      dimensions: null,
      makers: ' ',
      accessibilityNote: '',
      area: { slug: 'gate', name: 'The Gate' },
      tours: [{ slug: 'dawn-flag', name: 'Dawn and the flag', minutes: 150, stopCount: 11 }],
      stories: [{ slug: 'three-names', title: 'One archway, three names' }],
      neighbours: { previous: { slug: 'jinshui-bridges', number: 6, name: 'Bridges' }, next: null },
      ...changes,
    } as unknown as NonNullable<ExhibitQuery['exhibit']>,
    other as ExhibitQuery['other'],
  );

describe('the screen of a stop', () => {
  it('shows only facts that are written', () => {
    const shown = shownWith({});
    expect(shown.facts).toEqual([{ kind: 'years', text: 'About 1420' }]);
    expect(shown.accessibility).toBeNull();
  });

  it('carries the name in the other script, to be shown to someone', () => {
    expect(shownWith({}, { name: '华表', locale: chinese }).otherName).toBe('华表');
  });

  it('has no second name when the other language is not written yet', () => {
    const fallen = { asked: 'EN', served: 'ZH', fellBack: true };
    expect(shownWith({ name: '华表' }, { name: '华表', locale: fallen }).otherName).toBeNull();
    expect(shownWith({}, null).otherName).toBeNull();
  });

  it('leads on to neighbours, tours and stories', () => {
    const shown = shownWith({});
    expect(shown.previous).toEqual({ slug: 'jinshui-bridges', number: 6, name: 'Bridges' });
    expect(shown.next).toBeNull();
    expect(shown.tours[0]).toEqual({
      slug: 'dawn-flag',
      name: 'Dawn and the flag',
      minutes: 150,
      stopCount: 11,
    });
    expect(shown.stories).toEqual([{ slug: 'three-names', name: 'One archway, three names' }]);
  });
});
