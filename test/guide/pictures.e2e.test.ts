/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { Desk } from '../ceremony/desk';
import { openGuide } from '../support/open-guide';
import { compareWithPicture, keepPicture } from '../support/picture';
import type { Visitor } from '../support/visitor';

/** `PICTURES=new` keeps what the screens look like now; look at every one of them before it is committed. */
const takeNew = process.env.PICTURES === 'new';
const folder = fileURLToPath(new URL('pictures', import.meta.url));
const differences = fileURLToPath(new URL('../../.tmp/pictures', import.meta.url));
const mostBytes = 3 * 1024 * 1024;

const today = '2026-12-09';
const mourned = '2026-12-13';
const arrive = openGuide(async (server) => {
  const desk = await Desk.open(server);
  const days: [string, Record<string, unknown>][] = [
    [today, { raise: '07:22', lower: '16:51', source: '2026 年官方时间表' }],
    [
      mourned,
      {
        raise: '07:25',
        lower: '16:51',
        source: '2026 年官方时间表',
        halfMast: {
          reason: {
            zh: '南京大屠杀死难者国家公祭日',
            en: 'National Memorial Day for the victims of the Nanjing Massacre',
          },
          article: '《国旗法》第十五条',
        },
      },
    ],
  ];
  for (const [date, day] of days) {
    expect((await desk.save(date, day, { why: '按官方时间表' })).status).toBe(200);
  }
});

const screens = {
  home: ['/visit/home/index', /晨曦升旗线|Dawn and the flag/],
  flag: ['/ceremony/flag/index', /在哪里看|Where to stand/],
  month: ['/ceremony/calendar/month/index?month=2026-12', /12月30日|30 December/],
  day: ['/ceremony/calendar/day/index?date=2026-12-09', /时间依据|Where these times/],
  share: ['/ceremony/calendar/picture/index?date=2026-12-09', /存为图片|Save the picture/],
  guide: ['/guide/browse/index', /^中山公园|^Zhongshan Park/],
  tours: ['/guide/tours/index', /晨曦升旗线|Dawn and the flag/],
  stories: ['/guide/stories/index', /四枚国徽|Four emblems/],
  settings: ['/visit/me/index', /文字大小|Text size/],
  stop: ['/guide/exhibit/index?slug=tiananmen-gate', /^讲解词|^Transcript/],
  tour: ['/guide/tour/index?slug=dawn-flag', /沿途各站|Along the way/],
  walk: ['/guide/tour/walk?slug=dawn-flag', /^讲解词|^Transcript/],
  story: ['/guide/story/index?slug=four-water-pipes', /下一个故事|Next story/],
  about: ['/visit/about/index', /隐私|Privacy/],
  bookings: ['/visit/bookings/index', /故宫博物院|The Palace Museum/],
  show: ['/visit/show/index?slug=huabiao', /怎么走/],
  missing: ['/guide/exhibit/index?slug=none', /没有这一处|There is no such place/],
} as const;
type Name = keyof typeof screens;
const names = Object.keys(screens) as Name[];

interface Look {
  readonly name: string;
  readonly phone: 'zh-CN' | 'en-GB';
  readonly size: 'standard' | 'elder';
  readonly theme: 'light' | 'dark';
  readonly date: string;
  readonly screens: readonly Name[];
}

/** Each language meets each size, each size each theme, each theme each language; mourning where it is seen most. */
const looks: readonly Look[] = [
  { name: 'zh', phone: 'zh-CN', size: 'standard', theme: 'light', date: today, screens: names },
  { name: 'en-dark', phone: 'en-GB', size: 'standard', theme: 'dark', date: today, screens: names },
  { name: 'zh-elder-dark', phone: 'zh-CN', size: 'elder', theme: 'dark', date: today, screens: names },
  { name: 'en-elder', phone: 'en-GB', size: 'elder', theme: 'light', date: today, screens: names },
  {
    name: 'zh-mourning',
    phone: 'zh-CN',
    size: 'standard',
    theme: 'light',
    date: mourned,
    screens: ['home', 'flag'],
  },
  {
    name: 'en-mourning-dark',
    phone: 'en-GB',
    size: 'standard',
    theme: 'dark',
    date: mourned,
    screens: ['home', 'flag'],
  },
];
const fileOf = (screen: Name, look: Look) => `${screen}.${look.name}.webp`;

/** Waits until everything in sight is drawn: pictures decoded, letters there, nothing changing any more. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let changed = true; changed; ) {
      changed = false;
      const watching = new MutationObserver(() => {
        changed = true;
      });
      watching.observe(document.body, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      await new Promise((done) => setTimeout(done, 250));
      // Those below wait until someone scrolls to them: they are not asked for.
      const inSight = [...document.images].filter((image) => {
        const { top, bottom, height } = image.getBoundingClientRect();
        return height > 0 && bottom > 0 && top < innerHeight;
      });
      await document.fonts.ready;
      changed ||= inSight.some((image) => !image.complete);
      if (!changed) await Promise.all(inSight.map((image) => image.decode()));
      watching.disconnect();
    }
  });
}

/** The letters that every machine of these tests has (fonts-noto-cjk), for both languages. */
const sameLetters = `.page.page.page { --sans: 'Noto Sans CJK SC'; --serif: 'Noto Serif CJK SC'; }`;

async function photograph(visitor: Visitor, screen: Name): Promise<Buffer> {
  const [path, proof] = screens[screen];
  await visitor.goOn(path);
  await visitor.sees(proof);
  await visitor.page.addStyleTag({ content: sameLetters });
  await atRest(visitor.page);
  return visitor.page.screenshot({ animations: 'disabled', caret: 'hide' });
}

it.each(looks)('every screen looks as it did: $name', async (look) => {
  const visitor = await arrive(look.phone, { 'text-size': look.size });
  await visitor.at(look.date, '09:40');
  await visitor.page.emulateMedia({ colorScheme: look.theme, reducedMotion: 'reduce' });
  await visitor.open();
  const wrong: string[] = [];
  for (const screen of look.screens) {
    const now = await photograph(visitor, screen);
    const name = fileOf(screen, look);
    const kept = join(folder, name);
    if (takeNew) await keepPicture(kept, now);
    else wrong.push(await compareWithPicture(kept, now, join(differences, name.replace('webp', 'png'))));
  }
  expect(wrong.filter(Boolean)).toEqual([]);
});

it('pictures of all screens are kept, no others, and they are small', () => {
  const wanted = looks.flatMap((look) => look.screens.map((screen) => fileOf(screen, look)));
  const kept = readdirSync(folder);
  for (const name of takeNew ? kept : []) if (!wanted.includes(name)) rmSync(join(folder, name));
  expect(readdirSync(folder).sort()).toEqual([...wanted].sort());
  const bytes = wanted.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  expect(bytes).toBeLessThan(mostBytes);
});
