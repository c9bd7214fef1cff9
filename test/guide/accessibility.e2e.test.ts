/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from '../support/accessibility';
import { openGuide } from '../support/open-guide';
import type { Visitor } from '../support/visitor';

const arrive = openGuide();

/** Every screen with something that only it has, and what a wrong address shows. */
const screens = [
  ['the first screen', '/visit/home/index', /^\d\d:\d\d$/],
  ['the flag', '/ceremony/flag/index', /在哪里看|Where to stand/],
  ['a month of the flag', '/ceremony/calendar/month/index?month=2026-12', /12月30日|30 December/],
  ['a day of the flag', '/ceremony/calendar/day/index?date=2026-12-30', /时间依据|Where these times/],
  ['a picture of a day', '/ceremony/calendar/picture/index?date=2026-12-30', /存为图片|Save the picture/],
  ['the guide by area', '/guide/browse/index', /^中山公园|^Zhongshan Park/],
  ['the tours', '/guide/tours/index', /晨曦升旗线|Dawn and the flag/],
  ['the stories', '/guide/stories/index', /四枚国徽|Four emblems/],
  ['the settings', '/visit/me/index', /文字大小|Text size/],
  ['a stop', '/guide/exhibit/index?slug=tiananmen-gate', /^讲解词|^Transcript/],
  ['a tour', '/guide/tour/index?slug=dawn-flag', /沿途各站|Along the way/],
  ['a stop of a tour under way', '/guide/tour/walk?slug=dawn-flag', /^讲解词|^Transcript/],
  ['a story', '/guide/story/index?slug=four-water-pipes', /下一个故事|Next story/],
  ['what this guide is', '/visit/about/index', /隐私|Privacy/],
  ['a stop that is not there', '/guide/exhibit/index?slug=none', /没有这一处|There is no such place/],
] as const;

type Screen = (typeof screens)[number];
type Theme = (typeof otherThemes)[number];

/** Sizes in CSS pixels, which are points, that everything tappable has at least. */
const touch = { standard: 44, elder: 60, largest: 60 } as const;
const today = '2026-11-24';
const otherThemes = [
  ['dark', 'dark', false],
  ['mourning', 'light', true],
  ['mourning in the dark', 'dark', true],
] as const;

/** What can be tapped and is smaller than it should be, as its text and its size. */
const tooSmall = (page: Page, least: number) =>
  page.evaluate((points) => {
    const found = [...document.querySelectorAll<HTMLElement>('button, a, input:not([type=range])')];
    return found.flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      if (width === 0 || (width >= points - 0.5 && height >= points - 0.5)) return [];
      return [`${element.className} ${element.textContent} ${Math.round(width)} × ${Math.round(height)}`];
    });
  }, least);

/** Text that is set smaller than it should be. */
const tooSmallText = (page: Page, least: number) =>
  page.evaluate((points) => {
    const found = [...document.querySelectorAll<HTMLElement>('.page *')];
    return found.flatMap((element) => {
      const own = [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim());
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      return own && element.offsetParent && size < points - 0.1 ? [`${element.className}: ${size}`] : [];
    });
  }, least);

/** Screens that were left wait, hidden, for the way back: axe would only find out that nobody can see them. */
const inSight = { include: ['html'], exclude: ['.taro_page_shade'] };
const faults = (page: Page, rules?: readonly string[]) => violations(page, inSight, rules);

/** Goes on to one screen and looks at it in light and in these themes; gives what is wrong with it. */
async function look(
  visitor: Visitor,
  size: keyof typeof touch,
  themes: readonly Theme[],
  [screen, path, proof]: Screen,
) {
  const { page } = visitor;
  const found: string[] = [];
  const note = (theme: string, faulty: readonly string[]) =>
    found.push(...faulty.map((fault) => `${screen}, ${theme}: ${fault}`));
  await page.emulateMedia({ colorScheme: 'light' });
  await visitor.goOn(path);
  await visitor.sees(proof);
  note('light', await faults(page));
  note('touch', await tooSmall(page, touch[size]));
  if (size !== 'standard') note('text', await tooSmallText(page, 18));
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (wide > 0) note('width', [`${wide} pixels wider than the phone`]);
  for (const [theme, colorScheme, mourning] of themes) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate((on) => {
      for (const one of document.querySelectorAll('.page')) one.classList.toggle('mourning', on);
    }, mourning);
    note(theme, await faults(page, ['color-contrast']));
  }
  return found;
}

describe.each(['zh-CN', 'en-GB'] as const)('in %s', (phone) => {
  describe.each(['standard', 'elder', 'largest'] as const)('%s text', (size) => {
    it('has no accessibility violation on any screen in any theme; targets and text are large enough', async () => {
      // Colours depend neither on the language nor on how large the elder sizes are: there they are looked at once.
      const themes = size === 'standard' || (size === 'elder' && phone === 'zh-CN') ? otherThemes : [];
      const left = [...screens];
      const found: string[] = [];
      // Two phones at once: each waits a good part of its time.
      const walk = async () => {
        const visitor = await arrive(phone, { 'text-size': size });
        await visitor.at(today, '10:00');
        await visitor.open();
        for (let next = left.shift(); next; next = left.shift())
          found.push(...(await look(visitor, size, themes, next)));
      };
      await Promise.all([walk(), walk()]);
      expect(found).toEqual([]);
    }, 300_000);
  });
});
