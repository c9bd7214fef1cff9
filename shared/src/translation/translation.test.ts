import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  indexReviews,
  pairEntries,
  pairTexts,
  sourceFingerprint,
  stateOf,
  type TextPair,
  type TextReview,
  translationFingerprint,
  type Values,
  type WordsModel,
  wordChanges,
  worstState,
} from '.';

const picture: WordsModel = {
  uid: 'guide.picture',
  fields: { file: { kind: 'own' }, alternativeText: { kind: 'text' }, caption: { kind: 'text' } },
};
const model: WordsModel = {
  uid: 'api::guide.exhibit',
  fields: {
    name: { kind: 'text' },
    blanks: { kind: 'texts' },
    pictures: { kind: 'parts', many: true, model: picture },
    openingHours: {
      kind: 'parts',
      many: true,
      model: {
        uid: 'visit.opening-hours',
        fields: { weekdays: { kind: 'text' }, opens: { kind: 'fact' }, note: { kind: 'text' } },
      },
    },
  },
};

const review = ({ field, source, translation }: TextPair, origin: TextReview['origin'] = 'person') => ({
  field,
  sourceFingerprint: sourceFingerprint(source),
  translationFingerprint: translationFingerprint(translation),
  origin,
});
const states = (zh: Values, en: Values | undefined, reviews: TextReview[] = []) =>
  Object.fromEntries(
    pairTexts(model, zh, en).map((pair) => [
      (pair.sourcePath ?? pair.translationPath ?? []).join('.'),
      stateOf(pair, indexReviews(reviews)),
    ]),
  );
const reviewsOf = (zh: Values, en: Values) => pairTexts(model, zh, en).map((pair) => review(pair));

const zh = {
  name: '华表',
  blanks: { until: '六点' },
  pictures: [
    { file: { id: 1 }, alternativeText: '柱', caption: '一对' },
    { file: { id: 2 }, alternativeText: '狮' },
  ],
  openingHours: [{ weekdays: '1,2', opens: '08:30', note: '周日闭' }],
};
const en = {
  name: 'Huabiao',
  blanks: { until: 'six' },
  pictures: [
    { file: { id: 2 }, alternativeText: 'Lions' },
    { file: { id: 1 }, alternativeText: 'Columns', caption: 'A pair' },
  ],
  openingHours: [{ weekdays: '1,2', opens: '08:30', note: 'Closed on Sundays' }],
};

describe('the state of a translation', () => {
  it('is stale until a person has reviewed it, missing where there is none', () => {
    expect(states(zh, undefined)).toMatchObject({ name: 'missing', 'pictures.0.caption': 'missing' });
    expect(states(zh, en)).toMatchObject({ name: 'stale', 'pictures.1.alternativeText': 'stale' });
    expect(new Set(Object.values(states(zh, en, reviewsOf(zh, en))))).toEqual(new Set(['reviewed']));
  });

  it('is machine until a person reads it', () => {
    const [pair] = pairTexts(model, { name: '华表' }, { name: 'Huabiao' }) as [TextPair];
    expect(stateOf(pair, indexReviews([review(pair, 'machine')]))).toBe('machine');
    expect(stateOf(pair, indexReviews([review(pair), review(pair, 'machine')]))).toBe('reviewed');
  });

  it('follows an entry by its file, not by its place', () => {
    const reviews = reviewsOf(zh, en);
    const turned = { ...zh, pictures: [...zh.pictures].reverse() };
    expect(new Set(Object.values(states(turned, en, reviews)))).toEqual(new Set(['reviewed']));
    const inserted = { ...zh, pictures: [{ file: { id: 3 }, alternativeText: '桥' }, ...zh.pictures] };
    expect(states(inserted, en, reviews)).toMatchObject({
      'pictures.0.alternativeText': 'missing',
      'pictures.1.alternativeText': 'reviewed',
      'pictures.2.alternativeText': 'reviewed',
    });
  });

  it('takes facts that differ for stale, and what needs no translating for reviewed', () => {
    const reviews = reviewsOf(zh, en);
    const later = { ...zh, openingHours: [{ ...zh.openingHours[0], opens: '09:00' }] };
    expect(states(later, en, reviews)['openingHours.0.opens']).toBe('stale');
    expect(states(zh, en)['openingHours.0.weekdays']).toBe('reviewed');
    expect(states({ name: '3 号' }, { name: '3 号' }).name).toBe('stale');
  });

  it('the worst of several is told', () => {
    expect(worstState(['reviewed', 'stale', 'machine'])).toBe('stale');
    expect(worstState([])).toBe('reviewed');
  });
});

it('every change of a Chinese text makes its translation stale; white space and undoing do not', () => {
  const words = fc.string({
    unit: fc.constantFrom('天', '安', '门', 'a', '1', ' ', '。'),
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(
      words,
      words,
      fc.constantFrom(' ', '\n', '　', '\t'),
      fc.nat(12),
      (before, after, gap, at) => {
        fc.pre(before.trim() !== '' && after.trim() !== '');
        const translated = { name: 'Gate' };
        const reviews = reviewsOf({ name: before }, translated);
        const stateFor = (name: string) => states({ name }, translated, reviews).name;
        const same = before.replace(/\s/gu, '') === after.replace(/\s/gu, '');
        expect(stateFor(after)).toBe(same ? 'reviewed' : 'stale');
        expect(stateFor(before)).toBe('reviewed');
        expect(stateFor(before.slice(0, at) + gap + before.slice(at))).toBe('reviewed');
      },
    ),
  );
});

it('pairs every entry exactly once, whatever the lists', () => {
  const entry = fc.record({
    file: fc.option(
      fc.nat(3).map((id) => ({ id })),
      { nil: undefined },
    ),
  });
  fc.assert(
    fc.property(fc.array(entry), fc.array(entry), (source, translation) => {
      const pairs = pairEntries('guide.picture', source, translation);
      const used = (side: 'source' | 'translation') =>
        pairs.flatMap((pair) => pair[side] ?? []).sort((left, right) => left - right);
      expect(used('source')).toEqual(source.map((_, index) => index));
      expect(used('translation')).toEqual(translation.map((_, index) => index));
      expect(
        pairs.filter((pair) => pair.source !== undefined && pair.translation !== undefined),
      ).toHaveLength(Math.min(source.length, translation.length));
    }),
  );
});

describe('what has changed', () => {
  it('is told by words, in Chinese too', () => {
    expect(wordChanges('华表高九米。', '华表高十米。', 'zh-CN')).toEqual([
      { kind: 'same', text: '华表高' },
      { kind: 'removed', text: '九' },
      { kind: 'added', text: '十' },
      { kind: 'same', text: '米。' },
    ]);
  });

  it('puts both versions together again', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const runs = wordChanges(before, after, 'zh-CN');
        const joined = (kind: string) =>
          runs.flatMap((run) => (run.kind === kind || run.kind === 'same' ? run.text : [])).join('');
        expect([joined('removed'), joined('added')]).toEqual([before, after]);
      }),
    );
  });
});
