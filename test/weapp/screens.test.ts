/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import { readFileSync } from 'node:fs';
import type { Booted } from 'cms/testing/boot';
import { type Drawn, elements, nameOf } from 'miniprogram/testing/view';
import type { Wechat } from 'miniprogram/testing/wechat';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/visitor';
import { compiled } from './compiled';
import { asHtml } from './drawing';
import { startPhone } from './start-phone';
import { serveWords } from './words-server';

/** Every page of the mini-program, what it is opened with, and words that stand there once it has been read. */
const screens: Record<string, readonly [parameters: string, zh: RegExp, en: RegExp]> = {
  'visit/home/index': ['', /晨曦升旗线/, /Dawn and the flag/],
  'ceremony/flag/index': ['', /在哪里看/, /Where to stand/],
  'guide/browse/index': ['', /中山公园/, /Zhongshan Park/],
  'guide/tours/index': ['', /晨曦升旗线/, /Dawn and the flag/],
  'guide/stories/index': ['', /四枚国徽/, /Four emblems/],
  'visit/me/index': ['', /文字大小/, /Text size/],
  'guide/exhibit/index': ['?slug=tiananmen-gate', /讲解词/, /Transcript/],
  'guide/tour/index': ['?slug=dawn-flag', /沿途各站/, /Along the way/],
  'guide/tour/walk': ['?slug=dawn-flag', /第 1 站/, /Stop 1/],
  'guide/story/index': ['?slug=four-water-pipes', /下一个故事/, /Next story/],
  'visit/about/index': ['', /隐私/, /Privacy/],
  'visit/bookings/index': ['', /故宫博物院/, /The Palace Museum/],
  'visit/show/index': ['?slug=huabiao', /怎么走/, /get to this place/],
  'ceremony/calendar/month/index': ['?month=2026-12', /12月30日/, /30 December/],
  'ceremony/calendar/day/index': ['?date=2026-12-30', /时间依据/, /Where these times/],
  'ceremony/calendar/picture/index': ['?date=2026-12-30', /./, /./],
  'signage/report/index': ['', /./, /./],
  'signage/report/answer/index': ['', /./, /./],
  'signage/patrol/rounds/index': ['', /工作人员登录/, /./],
  'signage/patrol/round/index': ['', /./, /./],
  'signage/patrol/check/index': ['', /./, /./],
};

/** Points that everything tappable has at least. */
const touch = { standard: 44, elder: 60, largest: 60 } as const;
const mostCarried = 64 * 1024;
const mostNodes = 500;

let cms: Booted;
let browser: Browser;
beforeAll(async () => {
  cms = await serveWords();
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await cms.stop();
});

interface Box {
  width: number;
  height: number;
}

/**
 * Fields, and what takes taps. A sentence of the transcript is as high as its line, as links inside running text are:
 * larger, it would take the taps of its neighbours. WeChat draws the slider itself, larger than any style sheet says.
 */
const isTarget = ({ tag, attr }: Drawn) =>
  tag === 'wx-input' || (attr.bindtap === 'eh' && attr.ariaRole !== undefined);
const keepsItsSize = ({ tag, attr }: Drawn) =>
  tag === 'wx-slider' || String(attr.class).split(' ').includes('sentence');

/** Waits until the screen has been read and all of it is drawn, what comes a moment later too. */
async function read(wechat: Wechat, proof: RegExp): Promise<void> {
  await expect.poll(() => wechat.text(), { timeout: 30_000, interval: 20 }).toMatch(proof);
  for (
    let before = -1, now = wechat.page().carried.length;
    before !== now;
    now = wechat.page().carried.length
  ) {
    before = now;
    await new Promise((done) => setTimeout(done, 60));
  }
}

/** The boxes of all elements, by their numbers. */
const boxes = (page: Page): Promise<Record<string, Box>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('[data-drawn]')].map((element) => {
        const { width, height } = element.getBoundingClientRect();
        return [element.dataset.drawn ?? '', { width, height }];
      }),
    ),
  );

/** What is wrong with the screen in front: nameless, too small, too many. */
async function faults(page: Page, wechat: Wechat, least: number): Promise<string[]> {
  const view = wechat.view();
  const { html, order } = asHtml(wechat.page().route, view);
  await page.setContent(html);
  const sizes = await boxes(page);
  const all = [...elements(view)];
  const found = all.filter(isTarget).flatMap((node) => {
    const what = `${node.attr.class ?? ''} "${nameOf(node)}"`;
    const { width = 0, height = 0 } = sizes[String(order.get(node))] ?? {};
    if (nameOf(node) === '') return [`${what} has no name`];
    if (keepsItsSize(node)) return [];
    if (width >= least - 0.5 && height >= least - 0.5) return [];
    return [`${what} is ${width.toFixed(0)} × ${height.toFixed(0)}`];
  });
  if (all.length > mostNodes) found.push(`${all.length} nodes`);
  const carried = Math.max(...wechat.page().carried);
  if (carried > mostCarried) found.push(`${Math.ceil(carried / 1024)} KB in one setData`);
  return found;
}

describe('every screen of the compiled mini-program', () => {
  it('is in the list of this test', () => {
    const app = JSON.parse(readFileSync(`${compiled}/app.json`, 'utf8'));
    const inPackages = app.subPackages.flatMap(({ root, pages }: { root: string; pages: string[] }) =>
      pages.map((page) => `${root}/${page}`),
    );
    expect(Object.keys(screens).sort()).toEqual([...app.pages, ...inPackages].sort());
  });

  describe.each(['zh_CN', 'en_GB'])('in %s', (language) => {
    it.each(['standard', 'elder', 'largest'] as const)(
      '%s text: all that can be tapped has a name and its size; no more than 500 nodes, no setData over 64 KB',
      async (size) => {
        const page = await browser.newPage({ viewport: { width: 375, height: 812 } });
        const wrong: string[] = [];
        for (const [route, [parameters, zh, en]] of Object.entries(screens)) {
          const storage = new Map([['text-size', size]]);
          const wechat = startPhone({ server: cms.url, language, storage }, route + parameters);
          await read(wechat, language === 'zh_CN' ? zh : en);
          const found = await faults(page, wechat, touch[size]);
          wrong.push(...found.map((fault) => `${route}: ${fault}`));
          expect(wechat.errors).toEqual([]);
          wechat.end();
        }
        await page.close();
        expect(wrong).toEqual([]);
      },
    );
  });
});
