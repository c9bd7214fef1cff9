import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredExhibit } from './exhibit';
import type { StoredNotice } from './notice';
import { linksOf, project } from './project';
import { servedLocale } from './served-locale';
import type { StoredTour } from './tour';
import type { DocumentRow, ExhibitView, NoticeView, TourView } from './views';

const exhibit = (locale: 'zh-CN' | 'en', more: Partial<StoredExhibit> = {}): StoredExhibit => ({
  documentId: 'd1',
  locale,
  slug: 'huabiao',
  number: 7,
  category: 'stonework',
  name: locale === 'en' ? 'Huabiao' : '华表',
  summary: '…',
  ...more,
});

function viewOf<View>(rows: readonly DocumentRow[], locale: string): View {
  const row = rows.find((one) => one.locale === locale);
  if (!row) throw new Error(`nothing is served in ${locale}`);
  return row.view as unknown as View;
}

describe('which language a reader is served', () => {
  it.each([
    ['en', ['zh-CN', 'en'], 'en'],
    ['en', ['zh-CN'], 'zh-CN'],
    ['zh-CN', ['zh-CN', 'en'], 'zh-CN'],
    ['zh-CN', ['en'], null],
    ['en', [], null],
  ] as const)('asked for %s with %j there: %s', (asked, available, served) => {
    expect(servedLocale(asked, new Set(available))).toBe(served);
  });
});

describe('the projection of an exhibit', () => {
  it('has a row for each language, the missing one in Chinese', () => {
    const { rows } = project('exhibit', [exhibit('zh-CN')]);
    expect(rows.map((row) => [row.locale, row.servedLocale, (row.view as ExhibitView).name])).toEqual([
      ['zh-CN', 'zh-CN', '华表'],
      ['en', 'zh-CN', '华表'],
    ]);
  });

  it('tells places that keep opening hours from others', () => {
    const hours = { weekdays: '1', opens: '08:00', closes: '12:00' };
    const rows = (more: Partial<StoredExhibit>) => project('exhibit', [exhibit('zh-CN', more)]).rows;
    expect(rows({ openingHours: [hours] }).map(({ keepsHours }) => keepsHours)).toEqual([true, true]);
    expect(rows({}).map(({ keepsHours }) => keepsHours)).toEqual([false, false]);
  });

  it('takes numbers and relations from Chinese and words from the language served', () => {
    const chinese = exhibit('zh-CN', { latitude: '39.9', longitude: 116.39, area: { documentId: 'area' } });
    const english = exhibit('en', { latitude: 1, longitude: 2, number: 99, years: '1420' });
    const row = project('exhibit', [english, chinese]).rows.find((one) => one.locale === 'en');
    expect(row).toMatchObject({ position: 7, areaId: 'area' });
    expect(row?.view).toMatchObject({
      name: 'Huabiao',
      number: 7,
      years: '1420',
      coordinates: { latitude: 39.9, longitude: 116.39, accuracyMetres: null },
    });
  });

  it('watches the files of every language once', () => {
    const file = { id: 5, url: '/u', mime: 'image/jpeg' };
    const versions = (['zh-CN', 'en'] as const).map((locale) => exhibit(locale, { pictures: [{ file }] }));
    expect(project('exhibit', versions).references).toEqual([{ kind: 'file', to: '5', position: 0 }]);
  });

  it('shows the derivatives that the media pipeline made, and no others', () => {
    const formats = {
      thumb_avif: { url: '/t.avif', mime: 'image/avif', width: 192, height: 192, sizeInBytes: 900 },
      hero_jpeg: { url: '/h.jpg', mime: 'image/jpeg', width: 1280, height: 800, size: 120.5 },
      thumbnail: { url: '/strapi.jpg', mime: 'image/jpeg', width: 245, height: 156, size: 3 },
    };
    const file = { id: 5, url: '/u', mime: 'image/svg+xml', width: 1600, height: 1000, formats };
    const picture = { file, alternativeText: '华表', focalX: '0.25' };
    const { rows } = project('exhibit', [
      exhibit('zh-CN', { pictures: [picture, { alternativeText: 'no file' }] }),
    ]);
    const { pictures } = viewOf<ExhibitView>(rows, 'en');
    expect(pictures).toHaveLength(1);
    expect(pictures[0]).toMatchObject({
      alternativeText: '华表',
      focalPoint: { x: 0.25, y: 0.5 },
      width: 1600,
    });
    expect(pictures[0]?.renditions.map(({ preset, bytes }) => [preset, bytes])).toEqual([
      ['thumb', 900],
      ['hero', 120_500],
    ]);
  });

  it('is empty without a version', () => {
    expect(project('exhibit', [])).toEqual({ rows: [], references: [] });
  });
});

describe('the projection of a tour', () => {
  const tour = (locale: 'zh-CN' | 'en', stops: StoredTour['stops']): StoredTour => ({
    documentId: 't1',
    locale,
    slug: 'walk',
    stops,
  });
  const stop = (position: number, to: string | null, transition?: string) => ({
    position,
    minutes: 5,
    transition,
    exhibit: to ? { documentId: to } : null,
  });
  const stopsOf = (versions: StoredTour[], locale: string, links = {}) => {
    const known = Object.entries(links).map(([position, to]) => ({
      kind: 'stop' as const,
      to: String(to),
      position: Number(position),
    }));
    const { stops } = viewOf<TourView>(project('tour', versions, known).rows, locale);
    return stops.map(({ exhibitId, transition }) => [exhibitId, transition]);
  };

  it('takes the order from the Chinese positions, whatever the order of the lines in either language', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 30 }), { minLength: 1, maxLength: 15 });
    const cases = numbers.chain((positions) =>
      fc.tuple(fc.constant(positions), fc.shuffledSubarray(positions, { minLength: positions.length })),
    );
    fc.assert(
      fc.property(cases, ([chinese, english]) => {
        const versions = [
          tour(
            'en',
            english.map((position) => stop(position, `e${position}`, `en ${position}`)),
          ),
          tour(
            'zh-CN',
            chinese.map((position) => stop(position, `e${position}`, `zh ${position}`)),
          ),
        ];
        const sorted = [...chinese].sort((left, right) => left - right);
        expect(stopsOf(versions, 'zh-CN')).toEqual(
          sorted.map((position) => [`e${position}`, `zh ${position}`]),
        );
        expect(stopsOf(versions, 'en')).toEqual(sorted.map((position) => [`e${position}`, `en ${position}`]));
      }),
    );
  });

  it('leaves out a transition that was written for another exhibit', () => {
    const versions = [
      tour('zh-CN', [stop(1, 'a', '甲'), stop(2, 'b', '乙')]),
      tour('en', [stop(1, 'b', 'B'), stop(2, null, 'lost')]),
    ];
    expect(stopsOf(versions, 'en')).toEqual([
      ['a', null],
      ['b', 'lost'],
    ]);
  });

  it('puts back stops whose relation Strapi dropped', () => {
    const published = tour('zh-CN', [stop(3, 'c'), stop(1, 'a'), stop(2, null)]);
    const draft = tour('zh-CN', [stop(1, 'a'), stop(2, 'b'), stop(3, 'c')]);
    expect(linksOf('tour', draft).map(({ to, position }) => [position, to])).toEqual([
      [0, 'a'],
      [1, 'b'],
      [2, 'c'],
    ]);
    expect(stopsOf([published], 'en', { 0: 'a', 1: 'b', 2: 'c' }).map(([id]) => id)).toEqual(['a', 'b', 'c']);
    expect(stopsOf([published], 'en').map(([id]) => id)).toEqual(['a', 'c']);
  });
});

describe('the projection of a notice', () => {
  const notice = (more: Partial<StoredNotice>): NoticeView => {
    const stored: StoredNotice = { documentId: 'n', locale: 'zh-CN', slug: 'n', level: 'warn', ...more };
    return viewOf<NoticeView>(project('notice', [stored]).rows, 'zh-CN');
  };
  const template = { documentId: 'template', title: '{place}', text: '{place}于{date}闭馆' };

  it('fills the blanks of its template and never shows a brace', () => {
    const view = notice({ template, blanks: { place: '纪念堂' } });
    expect([view.title, view.text]).toEqual(['纪念堂', '纪念堂于…闭馆']);
  });

  it('has a text of its own before that of the template', () => {
    expect(notice({ template, text: '今日不开放' }).text).toBe('今日不开放');
  });

  it('keeps instants in UTC', () => {
    expect(notice({ startsAt: '2026-10-01T00:00:00+08:00' }).startsAt).toBe('2026-09-30T16:00:00.000Z');
  });
});
