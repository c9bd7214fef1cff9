import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** A content folder in memory: JSON documents and files by path. */
export type ContentFolder = Record<string, unknown>;

const drawing = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 80"><path fill="${colour}" d="M0 40h128v40H0z"/></svg>\n`;

/** A second of silence, as an AAC file. */
const silence = readFileSync(fileURLToPath(new URL('./fixtures/silence.m4a', import.meta.url)));

const both = <Words>(zh: Words, en: Words) => ({ 'zh-CN': zh, en });

const picture = (file: string, alternativeText: string) => ({
  file,
  alternativeText,
  focalX: 0.5,
  focalY: 0.25,
});

/** An exhibit as short as one may be. */
export function exhibit(slug: string, number: number) {
  return {
    type: 'guide.exhibit',
    slug,
    shared: { number, category: 'gate', area: 'gate' },
    locales: both(
      { name: `展品${number}`, summary: '摘要。' },
      { name: `Exhibit ${number}`, summary: 'Summary.' },
    ),
    published: ['zh-CN', 'en'],
  };
}

const fullExhibit = {
  type: 'guide.exhibit',
  slug: 'huabiao',
  shared: {
    number: 7,
    category: 'stonework',
    area: 'gate',
    latitude: 39.906412,
    longitude: 116.391145,
    accuracyMetres: 100,
  },
  locales: both(
    {
      name: '华表',
      summary: '两对汉白玉华表。',
      years: '约1420年',
      accessibilityNote: '',
      pictures: [
        picture('media/covers/huabiao.svg', '华表线描图'),
        picture('media/covers/gate.svg', '城楼线描图'),
      ],
      narration: {
        text: '第一行\r\n第二行',
        transcript: '第一行\r\n第二行',
        audio: 'media/narration/zh-CN/huabiao.m4a',
        durationSeconds: 1.02,
        voice: 'synthesised',
        credit: '合成语音',
      },
      openingHours: [
        { weekdays: '2,3', opens: '08:30', closes: '17:00:30', validFrom: '2026-01-01', volatile: true },
        { weekdays: '7', opens: '09:00', closes: '12:00', volatile: false, checkedOn: '2026-11-22' },
      ],
      bookingRules: [
        { text: '须预约。', daysAheadFrom: 0, daysAheadTo: 7, releaseTime: '12:00', volatile: true },
      ],
      sources: [
        { code: 'H1', title: '出处', page: 'example.org', checkedOn: '2026-11-22', checkedBy: '内容组' },
      ],
    },
    {
      name: 'Huabiao',
      summary: 'Two pairs of marble columns.',
      pictures: [picture('media/covers/huabiao.svg', 'Drawing of a huabiao')],
    },
  ),
  published: ['zh-CN', 'en'],
  drafts: { en: { name: 'Huabiao columns', summary: 'Better words, not yet live.' } },
};

const tour = {
  type: 'guide.tour',
  slug: 'walk',
  shared: { position: 1 },
  locales: both(
    {
      name: '路线',
      summary: '走一走。',
      stops: [
        { position: 3, exhibit: 'stone-lions', minutes: 5, transition: '再看石狮。' },
        { position: 1, exhibit: 'huabiao', minutes: 0 },
        { position: 2, exhibit: 'huabiao', transition: '回到华表。' },
      ],
    },
    { name: 'Walk', summary: 'A walk.', stops: [{ position: 1, exhibit: 'stone-lions', minutes: 240 }] },
  ),
  published: ['zh-CN', 'en'],
  drafts: {
    'zh-CN': { name: '路线', summary: '走一走。', stops: [{ position: 1, exhibit: 'huabiao', minutes: 9 }] },
  },
};

/** One document or more of every type, with drafts that differ from what is published. */
export function everyType(): ContentFolder {
  return {
    'guide/area/gate.json': {
      type: 'guide.area',
      slug: 'gate',
      shared: { position: 1, latitude: 39.907, longitude: 116.3911 },
      locales: both(
        { name: '天安门城楼', summary: '城楼一带。' },
        { name: 'The Gate', summary: 'Around the gate.' },
      ),
      published: ['zh-CN', 'en'],
      draftShared: { position: 2, latitude: 39.907, longitude: 116.3911 },
    },
    'guide/exhibit/huabiao.json': fullExhibit,
    'guide/exhibit/stone-lions.json': exhibit('stone-lions', 8),
    'guide/exhibit/unfinished.json': {
      type: 'guide.exhibit',
      slug: 'unfinished',
      shared: { number: 9 },
      locales: { 'zh-CN': { name: '未写完' } },
      published: [],
    },
    'guide/tour/walk.json': tour,
    'guide/story/first.json': {
      type: 'guide.story',
      slug: 'first',
      shared: { position: 1, exhibits: ['stone-lions', 'huabiao'] },
      locales: both(
        { title: '故事', body: '第一段。\n\n第二段。' },
        { title: 'Story', body: 'Still a draft.' },
      ),
      published: ['zh-CN'],
    },
    'visit/notice-template/closure.json': {
      type: 'visit.notice-template',
      slug: 'closure',
      shared: { level: 'urgent' },
      locales: both({ title: '关闭', text: '{date}关闭。' }, { title: 'Closed', text: 'Closed on {date}.' }),
      published: ['zh-CN', 'en'],
    },
    'visit/notice/closed-today.json': {
      type: 'visit.notice',
      slug: 'closed-today',
      shared: {
        level: 'urgent',
        startsAt: '2026-11-21T16:00:00.000Z',
        endsAt: '2026-11-22T16:00:00.000Z',
        template: 'closure',
      },
      locales: both({ blanks: { date: '今天', reason: '雪' } }, { blanks: { date: 'today' } }),
      published: ['zh-CN', 'en'],
    },
    'visit/site/site.json': {
      type: 'visit.site',
      shared: {
        latitude: 39.9055,
        longitude: 116.3912,
        timeZone: 'Asia/Shanghai',
        languages: ['zh-CN', 'en'],
      },
      locales: both({ name: '导览' }, { name: 'Guide' }),
      published: ['zh-CN', 'en'],
    },
    'media/covers/huabiao.svg': drawing('#9e2a2b'),
    'media/covers/gate.svg': drawing('#d9a441'),
    'media/narration/zh-CN/huabiao.m4a': silence,
  };
}

/** The same without pictures and sound, which take their time. */
export function wordsOnly(): ContentFolder {
  const { pictures: _, narration: __, ...zh } = fullExhibit.locales['zh-CN'];
  const { pictures: ___, ...en } = fullExhibit.locales.en;
  const documents = Object.entries(everyType()).filter(([path]) => !path.startsWith('media/'));
  return {
    ...Object.fromEntries(documents),
    'guide/exhibit/huabiao.json': { ...fullExhibit, locales: both(zh, en) },
  };
}

function bytesOf(content: unknown): Buffer {
  if (Buffer.isBuffer(content)) return content;
  return Buffer.from(typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`);
}

/** A new folder on disk, until the test is over. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'guide-content-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes a content folder to a new place on disk. */
export function onDisk(content: ContentFolder): string {
  const folder = newFolder();
  for (const [path, file] of Object.entries(content)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytesOf(file));
  }
  return folder;
}

/** What a folder on disk holds, by path: comparable to the letter. */
export function contentsOf(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) =>
    entry.isFile(),
  );
  const places = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(
    places.map((place) => {
      const bytes = readFileSync(place);
      return [relative(folder, place), bytes.toString(place.endsWith('.json') ? 'utf8' : 'base64')];
    }),
  );
}

/** The same, of a content folder in memory. */
export function contentsIn(content: ContentFolder): Record<string, string> {
  const entries = Object.entries(content).sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(
    entries.map(([path, file]) => [path, bytesOf(file).toString(path.endsWith('.json') ? 'utf8' : 'base64')]),
  );
}
