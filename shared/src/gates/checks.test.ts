import { describe, expect, it } from 'vitest';
import { createTermBase } from '../signage';
import { indexReviews, pairTexts, stateOf, type Values, type WordsModel } from '../translation';
import { contentChecks, type GateSubject, type GateSurroundings, judge, runChecks } from '.';

const text = { kind: 'text' } as const;
const fact = { kind: 'fact' } as const;
const own = { kind: 'own' } as const;
const parts = (uid: string, fields: WordsModel['fields'], many = true) =>
  ({ kind: 'parts', many, model: { uid, fields } }) as const;

/** The fields that the checks look at, of all types together: each type of the CMS has some of them. */
const fieldsOf = (): WordsModel['fields'] => ({
  name: text,
  title: text,
  summary: text,
  body: text,
  years: text,
  note: text,
  text,
  accessibilityNote: text,
  pictures: parts('guide.picture', { file: own, alternativeText: text, caption: text, credit: text }),
  narration: parts(
    'guide.narration',
    { text, transcript: text, audio: own, durationSeconds: own, voice: own, credit: text },
    false,
  ),
  openingHours: parts('visit.opening-hours', {
    weekdays: text,
    opens: fact,
    closes: fact,
    lastEntry: fact,
    validFrom: fact,
    validTo: fact,
    note: text,
    source: text,
    checkedOn: fact,
  }),
  bookingRules: parts('visit.booking-rule', { text, website: text, source: text, checkedOn: fact }),
  sources: parts('guide.source', { code: text, title: text, page: text, checkedOn: fact, checkedBy: text }),
  stops: parts('guide.tour-stop', { position: fact, exhibit: own, minutes: fact, transition: text }),
});

const picture = {
  file: { id: 1, hash: 'p', mime: 'image/jpeg', width: 1600, height: 1000 },
  credit: 'CC BY 4.0',
};
const source = { code: 'A1', page: 'example.org/a', checkedOn: '2026-11-22' };
const audio = (id: number) => ({ audio: { id, hash: `a${id}` }, durationSeconds: 50, voice: 'human' });
const hours = {
  weekdays: '2,3',
  opens: '08:30',
  closes: '17:00',
  lastEntry: '16:30',
  source: 'x',
  checkedOn: '2026-11-22',
};
const shared = { number: 7, latitude: 39.9073, longitude: 116.3911 };
const zh: Values = {
  ...shared,
  name: '华表',
  title: '华表的故事',
  summary: '一对石柱，1420年立。',
  note: '全程约一小时。',
  accessibilityNote: '平地。',
  pictures: [{ ...picture, alternativeText: '一对华表的照片' }],
  narration: { ...audio(1), text: '请看。', transcript: '请看。', credit: '朗读者' },
  openingHours: [{ ...hours, note: '周一闭。' }],
  bookingRules: [{ text: '须预约。', website: 'example.org', source: 'x', checkedOn: '2026-11-22' }],
  sources: [{ ...source, title: '资料', checkedBy: '内容组' }],
  stops: [
    { position: 1, exhibit: { documentId: 'a' }, minutes: 30, transition: '向前。' },
    { position: 2, exhibit: { documentId: 'b' }, minutes: 30 },
  ],
};
const en: Values = {
  ...shared,
  name: 'Huabiao',
  title: 'Story of the columns',
  summary: 'Two columns of 1420.',
  note: 'About one hour.',
  accessibilityNote: 'Level ground.',
  pictures: [{ ...picture, alternativeText: 'Photograph with two columns' }],
  narration: { ...audio(2), text: 'Please look.', transcript: 'Please look.', credit: 'Reader' },
  openingHours: [{ ...hours, note: 'Closed on Mondays.' }],
  bookingRules: [{ text: 'Please book.', website: 'example.org', source: 'x', checkedOn: '2026-11-22' }],
  sources: [{ ...source, title: 'A source', checkedBy: 'content team' }],
  stops: [
    { position: 1, exhibit: { documentId: 'a' }, minutes: 30, transition: 'Go on.' },
    { position: 2, exhibit: { documentId: 'b' }, minutes: 30 },
  ],
};

const term = {
  zh: '华表',
  preferred: 'Huabiao',
  accepted: ['Ornamental Column'],
  forbidden: ['Chinese Watch'],
  domain: '',
  source: '',
  confidence: '',
};
const surroundings: GateSurroundings = {
  today: '2026-11-27',
  means: { terms: createTermBase([term]) },
  othersWithNumber: (_, number) => (number === 8 ? ['石狮'] : []),
  isPublished: (_, documentId) => documentId !== 'gone',
  audio: (id) => (id === 9 ? undefined : { durationSeconds: 50.4, ...(id === 3 ? { language: 'zh' } : {}) }),
  isPage: (_, slug) => slug === 'huabiao',
};

function subject(type: string, versions: Record<string, Values>, reviewed = true): GateSubject {
  const model = { uid: type, fields: fieldsOf() };
  const nothing = indexReviews([]);
  const texts = pairTexts(model, versions['zh-CN'], versions.en).map((pair) => {
    const state = stateOf(pair, nothing);
    return {
      ...pair,
      state: reviewed && pair.kind === 'text' && state === 'stale' ? ('reviewed' as const) : state,
    };
  });
  return { type, documentId: 'd', slug: 'd', model, versions, texts: { en: texts } };
}
const found = (type: string, versions: Record<string, Values>, reviewed = true) =>
  runChecks(subject(type, versions, reviewed), surroundings).map(
    ({ check, locale, path }) => `${check} ${locale} ${path.join('.')}`,
  );

const exhibit = 'api::guide.exhibit';
const tour = 'api::guide.tour';
const first = (list: unknown) => (list as Values[])[0] ?? {};
const inZh = (change: Values) => ({ 'zh-CN': { ...zh, ...change }, en });
const inEn = (change: Values) => ({ 'zh-CN': zh, en: { ...en, ...change } });
const inBoth = (change: Values) => ({ 'zh-CN': { ...zh, ...change }, en: { ...en, ...change } });

/** For every check: something it must find, and where. */
const bad: Record<string, [string, Record<string, Values>, string]> = {
  'translation-present': [exhibit, inEn({ summary: '' }), 'en summary'],
  'facts-agree': [
    exhibit,
    inEn({ openingHours: [{ ...first(en.openingHours), closes: '16:45' }] }),
    'en openingHours.0.closes',
  ],
  'own-script': [exhibit, inEn({ summary: 'The 华表 columns of 1420.' }), 'en summary'],
  'transcript-present': [
    exhibit,
    inEn({ narration: { ...(en.narration as object), transcript: ' ' } }),
    'en narration.transcript',
  ],
  'audio-duration': [
    exhibit,
    inZh({ narration: { ...(zh.narration as object), durationSeconds: 61 } }),
    'zh-CN narration.durationSeconds',
  ],
  'audio-language': [
    exhibit,
    inEn({ narration: { ...(en.narration as object), ...audio(3) } }),
    'en narration.audio',
  ],
  'voice-named': [
    exhibit,
    inEn({ narration: { ...(en.narration as object), credit: '' } }),
    'en narration.credit',
  ],
  'picture-present': [exhibit, inBoth({ pictures: [] }), 'zh-CN pictures'],
  'alternative-text': [
    exhibit,
    inEn({ pictures: [{ ...picture, alternativeText: 'Image' }] }),
    'en pictures.0.alternativeText',
  ],
  'picture-size': [
    exhibit,
    inBoth({
      pictures: [{ ...first(zh.pictures), file: { id: 2, mime: 'image/png', width: 800, height: 500 } }],
    }),
    'zh-CN pictures.0.file',
  ],
  'picture-rights': [
    exhibit,
    inZh({ pictures: [{ ...first(zh.pictures), credit: null }] }),
    'zh-CN pictures.0.credit',
  ],
  'source-present': [exhibit, inEn({ sources: [] }), 'en sources'],
  'source-checked': [
    exhibit,
    inEn({ sources: [{ ...first(en.sources), checkedOn: '2027-01-01' }] }),
    'en sources.0.checkedOn',
  ],
  'volatile-sourced': [
    exhibit,
    inZh({ openingHours: [{ ...first(zh.openingHours), source: '' }] }),
    'zh-CN openingHours.0.source',
  ],
  'addresses-well-formed': [
    exhibit,
    inEn({ bookingRules: [{ ...first(en.bookingRules), website: 'www .example' }] }),
    'en bookingRules.0.website',
  ],
  'coordinates-inside': [exhibit, inBoth({ latitude: 39.9087, longitude: 116.41 }), 'zh-CN latitude'],
  'coordinates-present': [exhibit, inBoth({ longitude: null }), 'zh-CN longitude'],
  'stop-number-unique': [exhibit, inBoth({ number: 8 }), 'zh-CN number'],
  'accessibility-note': [exhibit, inEn({ accessibilityNote: '' }), 'en accessibilityNote'],
  'dates-possible': [exhibit, inZh({ summary: '1949年2月30日。' }), 'zh-CN summary'],
  'dates-in-order': [exhibit, inEn({ years: '1450-1439' }), 'en years'],
  'notice-not-over': ['api::visit.notice', inBoth({ endsAt: '2026-11-01T00:00:00Z' }), 'zh-CN endsAt'],
  'hours-in-order': [
    exhibit,
    inBoth({ openingHours: [{ ...first(zh.openingHours), closes: '08:00' }] }),
    'zh-CN openingHours.0.closes',
  ],
  'hours-without-overlap': [
    exhibit,
    inZh({
      openingHours: [first(zh.openingHours), { ...hours, weekdays: '3,4', opens: '16:00', closes: '20:00' }],
    }),
    'zh-CN openingHours.1.opens',
  ],
  'references-alive': [
    tour,
    inBoth({ stops: [first(zh.stops), { position: 2, exhibit: { documentId: 'gone' }, minutes: 30 }] }),
    'zh-CN stops.1.exhibit',
  ],
  'links-alive': [
    exhibit,
    inEn({ summary: 'See /#/guide/exhibit/index?slug=nowhere of 1420.' }),
    'en summary',
  ],
  'tour-minutes': [
    tour,
    inBoth({ stops: [first(zh.stops), { position: 2, exhibit: { documentId: 'b' }, minutes: 0 }] }),
    'zh-CN stops.1.minutes',
  ],
  'tour-order': [
    tour,
    inEn({ stops: [first(en.stops), { position: 3, exhibit: { documentId: 'b' }, minutes: 30 }] }),
    'en stops',
  ],
  'text-fits-screen': [exhibit, inZh({ name: '长'.repeat(21) }), 'zh-CN name'],
  'no-doubtful-fact': [exhibit, inZh({ summary: '一对石柱，1420年立（存疑）。' }), 'zh-CN summary'],
  'no-placeholder': [exhibit, inEn({ summary: 'TODO: columns of 1420' }), 'en summary'],
  'dignified-words': [exhibit, inZh({ summary: '网红打卡地，1420年立。' }), 'zh-CN summary'],
  'terms-not-forbidden': [
    exhibit,
    { 'zh-CN': { ...zh, summary: '华表。' }, en: { ...en, summary: 'The Chinese Watch stands here.' } },
    'en summary',
  ],
  'prose-without-grave-faults': [
    exhibit,
    {
      'zh-CN': { ...zh, summary: '城楼建于1420年。' },
      en: { ...en, summary: 'The tower were built in 1420.' },
    },
    'en summary',
  ],
  'prose-without-light-faults': [exhibit, inEn({ summary: 'Two  columns of 1420 ,here.' }), 'en summary'],
  'names-as-on-signs': [exhibit, inEn({ name: 'Stone pillar' }), 'en name'],
  'years-agree': [exhibit, inEn({ summary: 'Two columns of 1421.' }), 'en summary'],
};

describe('content checks', () => {
  it('find nothing in sound content', () => {
    for (const type of [exhibit, tour, 'api::guide.story', 'api::guide.area', 'api::visit.site'])
      expect([type, found(type, { 'zh-CN': zh, en })]).toEqual([type, []]);
    expect(found(exhibit, { 'zh-CN': zh })).not.toContainEqual(expect.stringContaining('reviewed'));
  });

  it.each(Object.entries(bad))('%s', (check, [type, versions, place]) => {
    expect(found(type, versions)).toContain(`${check} ${place}`);
  });

  it('translation-reviewed', () => {
    expect(found(exhibit, { 'zh-CN': zh, en }, false)).toContain('translation-reviewed en summary');
  });

  it('are at least twenty, each described in both languages, named once, and tested here', () => {
    expect(contentChecks.length).toBeGreaterThanOrEqual(20);
    const ids = contentChecks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual([...Object.keys(bad), 'translation-reviewed'].sort());
    for (const { rule, reason } of contentChecks)
      for (const words of [rule.zh, rule.en, reason.zh, reason.en]) expect(words.length).toBeGreaterThan(5);
  });
});

it('a waiver covers the content it was given for, wherever it moves, and no other', () => {
  const findings = runChecks(subject(exhibit, inBoth({ latitude: 40.5 })), surroundings);
  const waiver = {
    check: 'coordinates-inside',
    fingerprints: findings.map(({ fingerprint }) => fingerprint),
  };
  expect(judge(findings, [waiver]).map(({ waived }) => waived)).toEqual([true]);
  const other = runChecks(subject(exhibit, inBoth({ latitude: 40.6 })), surroundings);
  expect(judge(other, [waiver]).map(({ waived }) => waived)).toEqual([false]);
  expect(judge(findings, [{ ...waiver, check: 'picture-present' }])[0]?.waived).toBe(false);
});
