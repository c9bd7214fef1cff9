import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importFolder } from 'cms/exchange/import-folder';
import { bootStrapi } from 'cms/testing/boot';
import { describe, expect, it, onTestFinished } from 'vitest';

const seed = fileURLToPath(new URL('../../cms/seed', import.meta.url));
const locales = ['zh-CN', 'en'] as const;

interface Source {
  readonly title: string;
  readonly page?: string;
  readonly checkedOn?: string;
  readonly checkedBy?: string;
}
interface Dated {
  readonly source?: string;
  readonly checkedOn?: string;
  readonly volatile?: boolean;
}
interface Words {
  readonly text?: string;
  readonly pictures?: readonly {
    readonly file: string;
    readonly alternativeText: string;
    readonly credit?: string;
  }[];
  readonly narration?: {
    readonly text: string;
    readonly transcript: string;
    readonly audio?: string;
    readonly durationSeconds?: number;
  };
  readonly stops?: readonly {
    readonly position: number;
    readonly exhibit: string;
    readonly minutes: number;
  }[];
  readonly openingHours?: readonly Dated[];
  readonly bookingRules?: readonly Dated[];
  readonly sources?: readonly Source[];
}
interface Document {
  readonly slug: string;
  readonly shared: {
    readonly number?: number;
    readonly area?: string;
    readonly latitude?: number;
    readonly longitude?: number;
  };
  readonly locales: Readonly<Record<string, Words>>;
  readonly published: readonly string[];
}

const documents = (type: string): Document[] =>
  readdirSync(join(seed, type)).map((file) => JSON.parse(readFileSync(join(seed, type, file), 'utf8')));
const words = (document: Document, locale: string): Words => document.locales[locale] ?? {};
const exhibits = documents('guide/exhibit').sort(
  (left, right) => (left.shared.number ?? 0) - (right.shared.number ?? 0),
);
const shown = [...exhibits, ...documents('guide/story'), ...documents('guide/tour')];
const everything = [
  ...shown,
  ...documents('guide/area'),
  ...documents('visit/notice-template'),
  ...documents('visit/notice'),
  ...documents('visit/site'),
];

function* texts(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const each of Object.values(value)) yield* texts(each);
}
const minutes = (slug: string) =>
  (words(documents('guide/tour').find((tour) => tour.slug === slug) as Document, 'en').stops ?? []).map(
    (stop) => stop.minutes,
  );

describe('the seed content', () => {
  it('is accepted whole by the importer', async () => {
    const cms = await bootStrapi();
    onTestFinished(cms.stop);
    const report = await importFolder(cms.strapi, seed, { dryRun: true });
    expect(report.created).toHaveLength(72);
    expect(report.media.added).toHaveLength(74);
  }, 180_000);

  it('holds the whole pack, live in both languages', () => {
    expect(exhibits.map(({ shared }) => shared.number)).toEqual(
      Array.from({ length: 36 }, (_, index) => index + 1),
    );
    expect(documents('guide/story')).toHaveLength(13);
    expect(documents('guide/tour')).toHaveLength(3);
    expect(documents('guide/area')).toHaveLength(6);
    expect(documents('visit/notice-template')).toHaveLength(12);
    for (const { locales: written, published } of everything) {
      expect(Object.keys(written)).toEqual(locales);
      expect(published).toEqual(locales);
    }
  });

  it('has every exhibit in an area, on the map, with a narration and its transcript', () => {
    const areas = new Set(documents('guide/area').map(({ slug }) => slug));
    for (const exhibit of exhibits) {
      expect(areas).toContain(exhibit.shared.area);
      expect(Math.abs((exhibit.shared.latitude ?? 0) - 39.904)).toBeLessThan(0.01);
      expect(Math.abs((exhibit.shared.longitude ?? 0) - 116.391)).toBeLessThan(0.01);
      for (const locale of locales) {
        const { narration } = words(exhibit, locale);
        expect(narration?.transcript).toBe(narration?.text);
      }
    }
  });

  it('has a described picture and a dated source for everything that is shown, in both languages', () => {
    for (const document of shown) {
      for (const locale of locales) {
        const { pictures = [], sources = [] } = words(document, locale);
        expect(pictures.length, document.slug).toBeGreaterThan(0);
        expect(sources.length, document.slug).toBeGreaterThan(0);
        for (const { alternativeText, credit } of pictures) {
          expect(alternativeText.length, document.slug).toBeGreaterThan(8);
          expect(credit).toBeTruthy();
        }
        for (const source of sources) {
          expect(source).toMatchObject({
            page: expect.any(String),
            checkedOn: '2026-11-22',
            checkedBy: expect.any(String),
          });
          expect(source.title).toMatch(locale === 'en' ? /^[^\u4e00-\u9fff]+$/ : /[\u4e00-\u9fff]/);
        }
      }
      expect(words(document, 'en').sources?.map(({ page }) => page)).toEqual(
        words(document, 'zh-CN').sources?.map(({ page }) => page),
      );
    }
  });

  it('tells hours and rules only with a source and the day of the check', () => {
    for (const exhibit of exhibits) {
      for (const locale of locales) {
        const { openingHours = [], bookingRules = [] } = words(exhibit, locale);
        for (const each of [...openingHours, ...bookingRules]) {
          expect(each).toMatchObject({
            source: expect.stringMatching(/\./),
            checkedOn: '2026-11-22',
            volatile: expect.any(Boolean),
          });
        }
      }
    }
    const withHours = exhibits.filter((exhibit) => words(exhibit, 'en').openingHours);
    expect(withHours.map(({ slug }) => slug)).toEqual(['tiananmen-gate', 'memorial-hall', 'national-museum']);
  });

  it('speaks with certainty or not at all', () => {
    const doubtful =
      /general reference|unconfirmed|to be checked|verify|\bconfirm\b|not given|FLAG\.md|VISITOR\.md|待核实|待确认|存疑|不详|一百七八十|one hundred and seventy/i;
    const said = everything.flatMap((document) => [...texts(document)]);
    expect(said.filter((text) => doubtful.test(text))).toEqual([]);
  });

  it('fits the columns of every database and the typography of both languages', () => {
    const han = /[\u4e00-\u9fff]/;
    const wide = /[\u3000-\u9fff\uff00-\uffef]/;
    const narrowMark = /[\u4e00-\u9fff][,;:?!()]|[,;:?!()][\u4e00-\u9fff]/;
    const chinese = everything.flatMap((document) => [...texts(document.locales['zh-CN'])]);
    const english = everything.flatMap((document) => [...texts(document.locales.en)]);
    const titles = shown.flatMap((document) =>
      locales.flatMap((locale) => words(document, locale).sources ?? []),
    );
    expect(titles.flatMap((source) => [...texts(source)]).filter((text) => text.length > 255)).toEqual([]);
    expect(chinese.filter((text) => han.test(text) && narrowMark.test(text))).toEqual([]);
    expect(english.filter((text) => wide.test(text))).toEqual([]);
  });

  it('has tours whose stops follow each other and last as long as they say', () => {
    for (const tour of documents('guide/tour')) {
      const [zh = [], en = []] = locales.map((locale) => words(tour, locale).stops);
      expect(zh.map(({ position }) => position)).toEqual(zh.map((_, index) => index + 1));
      expect(en.map(({ exhibit }) => exhibit)).toEqual(zh.map(({ exhibit }) => exhibit));
    }
    const sum = (slug: string) => minutes(slug).reduce((total, each) => total + each, 0);
    expect(sum('dawn-flag')).toBe(150);
    expect(minutes('monument-reliefs')).toHaveLength(18);
    expect(minutes('altars-axis')).toHaveLength(9);
  });

  it('has a narration to hear at every stop of the first tour, as long as its text takes to read', () => {
    const tour = documents('guide/tour').find(({ slug }) => slug === 'dawn-flag') as Document;
    for (const { exhibit: slug } of words(tour, 'en').stops ?? []) {
      const exhibit = exhibits.find((each) => each.slug === slug) as Document;
      for (const locale of locales) {
        const { narration } = words(exhibit, locale);
        expect(narration).toMatchObject({
          audio: `media/narration/${locale}/${slug}.m4a`,
          voice: 'synthesised',
          credit: expect.stringMatching(/^espeak-ng/),
        });
        const length = locale === 'en' ? narration?.text.split(/\s+/).length : narration?.text.length;
        const perSecond = (length ?? 0) / (narration?.durationSeconds ?? 0);
        const [slowest, fastest] = locale === 'en' ? [1.7, 3.2] : [2.8, 4.2];
        expect(perSecond).toBeGreaterThan(slowest);
        expect(perSecond).toBeLessThan(fastest);
      }
    }
  });

  it('has the same blanks in both languages of every notice template', () => {
    const blanks = (text = '') => [...text.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name).sort();
    for (const template of documents('visit/notice-template')) {
      const [zh, en] = locales.map((locale) => blanks(words(template, locale).text));
      expect(zh, template.slug).toEqual(en);
      for (const name of zh ?? []) expect(name).toMatch(/^[a-z]+$/);
    }
  });
});
