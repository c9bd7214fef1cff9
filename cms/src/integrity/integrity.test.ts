import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSchemas } from '../testing/schemas';
import { checkComplete } from './check-complete';
import { checkDraft } from './check-draft';
import { brokenRule } from './finding';
import { checkStops } from './tour-stops';
import type { Values } from './values';
import type { FindModel } from './walk';

const schemas = readSchemas();
const find: FindModel = (uid) => {
  const schema = schemas.get(uid);
  if (!schema) throw new Error(uid);
  return schema;
};
const draft = (uid: string, data: Values) => checkDraft(find, find(uid), data);
const complete = (uid: string, data: Values) => checkComplete(find, find(uid), data);
const rulesOf = (findings: { path: unknown[]; rule: string }[]) =>
  findings.map(({ path, rule }) => `${path.join('.')} ${rule}`);
const exhibit = 'api::guide.exhibit';

describe('a draft', () => {
  it.each<[string, Values]>([
    ['nothing yet', {}],
    ['gaps', { slug: null, number: null, latitude: null, pictures: [], narration: null }],
    ['everything right', { slug: 'gate-front-2', number: 36, latitude: 39.9073, longitude: '116.3911' }],
    ['half a picture', { pictures: [{ focalX: 0 }, { focalY: 1 }] }],
  ])('with %s is kept', (_, data) => {
    expect(draft(exhibit, data)).toEqual([]);
  });

  it.each<[string, string, Values]>([
    ['slug slug-format', exhibit, { slug: 'Gate Front' }],
    ['slug slug-format', exhibit, { slug: 'gate--front' }],
    ['slug slug-format', exhibit, { slug: '天安门' }],
    ['slug slug-format', exhibit, { slug: 'a'.repeat(81) }],
    ['number whole-number', exhibit, { number: 0 }],
    ['number whole-number', exhibit, { number: 1.5 }],
    ['latitude coordinates', exhibit, { latitude: 116.3911, longitude: 39.9073 }],
    ['longitude coordinates', exhibit, { longitude: 'east' }],
    ['pictures.1.focalX range', exhibit, { pictures: [{ focalX: 0.5 }, { focalX: 50 }] }],
    ['narration.durationSeconds range', exhibit, { narration: { durationSeconds: -1 } }],
    ['openingHours.0.weekdays weekdays-format', exhibit, { openingHours: [{ weekdays: '周二至周日' }] }],
    ['openingHours.0.weekdays weekdays-format', exhibit, { openingHours: [{ weekdays: '1,1' }] }],
    [
      'openingHours.0.validTo order',
      exhibit,
      { openingHours: [{ validFrom: '2026-05-01', validTo: '2026-04-30' }] },
    ],
    ['stops.0.minutes whole-number', 'api::guide.tour', { stops: [{ position: 1, minutes: 241 }] }],
    [
      'endsAt order',
      'api::visit.notice',
      { startsAt: '2026-10-01T00:00:00Z', endsAt: '2026-10-01T08:00:00+08:00' },
    ],
    ['website address-format', 'api::visit.site', { website: 'javascript:alert(1)' }],
  ])('%s', (expected, uid, data) => {
    expect(rulesOf(draft(uid, data))).toEqual([expected]);
  });
});

describe('what is published', () => {
  const whole = {
    slug: 'huabiao',
    number: 7,
    category: 'stonework',
    name: '华表',
    summary: '望柱。',
    pictures: [{ file: { id: 1 }, alternativeText: '华表' }],
    sources: [{ title: '天安门地区管委会' }],
  };

  it('is complete', () => {
    expect(complete(exhibit, whole)).toEqual([]);
  });

  it('has every required field, in its components too, and coordinates in pairs', () => {
    const gaps = {
      ...whole,
      name: ' ',
      latitude: 39.9,
      pictures: [{ file: null, alternativeText: '' }],
      sources: [{}],
    };
    expect(rulesOf(complete(exhibit, gaps)).sort()).toEqual([
      'longitude coordinates',
      'name required',
      'pictures.0.alternativeText required',
      'pictures.0.file required',
      'sources.0.title required',
    ]);
  });

  it('is told about in Chinese, by the names curators know', () => {
    const [finding] = complete(exhibit, { ...whole, pictures: [{ file: { id: 1 } }] });
    if (!finding) throw new Error('no finding');
    expect(brokenRule(finding, exhibit)).toEqual({
      path: ['pictures', 0, 'alternativeText'],
      name: 'required',
      message: '图片 第 1 项 替代文字：必须填写',
    });
  });
});

describe('the stops of a tour', () => {
  const stop = (position: number | null) => ({ position, exhibit: { id: 1 } });

  it('are numbered 1 to n in whatever order they are listed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), fc.infiniteStream(fc.double()), (count, order) => {
        const positions = Array.from({ length: count }, (_, index) => ({
          index,
          key: order.next().value as number,
        }));
        const shuffled = positions
          .sort((left, right) => left.key - right.key)
          .map(({ index }) => stop(index + 1));
        expect(checkStops({ stops: shuffled })).toEqual([]);
      }),
    );
  });

  it('are refused with any other numbers', () => {
    const numbers = fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 10 });
    fc.assert(
      fc.property(numbers, (positions) => {
        const right = [...positions]
          .sort((left, other) => left - other)
          .every((number, index) => number === index + 1);
        expect(checkStops({ stops: positions.map(stop) }).length === 0).toBe(right);
      }),
    );
  });

  it('exist, and each is at an exhibit', () => {
    expect(rulesOf(checkStops({ stops: [] }))).toEqual(['stops required']);
    expect(rulesOf(checkStops({ stops: [stop(1), { position: 2, exhibit: null }] }))).toEqual([
      'stops.1.exhibit required',
    ]);
    expect(checkStops({ locale: 'en', stops: [stop(1), { position: 2, exhibit: null }] })).toEqual([]);
  });
});

describe('a notice', () => {
  const base = { slug: 'closed', level: 'warn', startsAt: '2026-10-01T00:00:00Z' };
  const template = { title: '{place}关闭', text: '{date} 起关闭，{date} 以后另行通知。' };

  it('says something of its own, or fills every blank of its template', () => {
    expect(complete('api::visit.notice', { ...base, title: '闭馆', text: '今天闭馆。' })).toEqual([]);
    expect(
      complete('api::visit.notice', { ...base, template, blanks: { place: '城楼', date: '十月一日' } }),
    ).toEqual([]);
    expect(complete('api::visit.notice', { ...base, template, title: '闭馆', text: '今天闭馆。' })).toEqual(
      [],
    );
  });

  it('is refused with gaps, each named', () => {
    expect(rulesOf(complete('api::visit.notice', base))).toEqual(['title required', 'text required']);
    const [finding] = complete('api::visit.notice', { ...base, template, blanks: { date: ' ' } });
    expect(finding?.reason).toContain('place、date');
  });
});
