/// <reference lib="dom" />
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Booted } from 'cms/testing/boot';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { writeServiceWorker } from '../../scripts/src/build/service-worker';
import { builtGuide, patience, serveGuide } from '../support/guide-server';
import { openBrowser, Visitor } from '../support/visitor';

const worker = fileURLToPath(new URL('../../miniprogram/service-worker/worker.js', import.meta.url));

let server: Booted;
let browser: Browser;
const here: Visitor[] = [];
/** A copy of the guide, which a later build can replace. */
const guide = mkdtempSync(join(tmpdir(), 'guide-pages-'));

beforeAll(async () => {
  cpSync(builtGuide, guide, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
  writeServiceWorker(guide, worker);
  server = await serveGuide(guide);
  browser = await openBrowser();
}, patience);
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  rmSync(guide, { recursive: true, force: true });
});
afterEach(async () => {
  const complaints = here.flatMap((visitor) => visitor.complaints);
  for (const visitor of here.splice(0)) await visitor.leave();
  expect(complaints, 'errors thrown in the browser').toEqual([]);
});

async function arrive(): Promise<Visitor> {
  const visitor = await Visitor.arrive(browser, server.url, 'zh-CN', {}, 'Asia/Shanghai', 'allow');
  here.push(visitor);
  return visitor;
}
/** The app itself is whole in the browser, and answers for this page. */
const appIsKept = (visitor: Visitor) =>
  visitor.page.waitForFunction(() => navigator.serviceWorker.controller !== null, undefined, {
    timeout: 60_000,
  });
const contentIsKept = (visitor: Visitor, words: string) =>
  expect
    .poll(() => visitor.page.evaluate(() => JSON.stringify(localStorage)), { timeout: 20_000 })
    .toContain(words);

describe('the guide on the web without a network', () => {
  it('starts in flight mode, shows what was seen and says how old it is, and says what it does not have', async () => {
    const visitor = await arrive();
    await visitor.open('/guide/exhibit/index?slug=huabiao');
    await visitor.seesHeading('华表');
    await appIsKept(visitor);
    await visitor.open();
    await visitor.sees(/晨曦升旗线/);
    await contentIsKept(visitor, '晨曦升旗线');
    // For a second the browser itself may give the answer once more as if it were new (stale-while-revalidate).
    await visitor.page.waitForTimeout(2_000);
    await visitor.context.setOffline(true);
    await visitor.open();
    await visitor.sees(/晨曦升旗线/);
    await visitor.sees(/^显示的是.*存下的内容$/);
    await visitor.open('/guide/exhibit/index?slug=huabiao');
    await visitor.seesHeading('华表');
    await expect
      .poll(() =>
        visitor.page.evaluate(
          () => document.querySelector<HTMLImageElement>('.picture-hero img')?.naturalWidth ?? 0,
        ),
      )
      .toBeGreaterThan(0);
    await visitor.open('/guide/story/index?slug=four-water-pipes');
    await visitor.seesHeading('没有网络');
  });

  it('a kept tour is read, seen and heard in flight mode by a phone that has opened none of its stops', async () => {
    const visitor = await arrive();
    await visitor.open('/guide/tour/index?slug=dawn-flag');
    await appIsKept(visitor);
    await visitor.tap(/^保存这条路线（[\d.]+ MB）$/);
    await visitor.page.getByText(/^已存进手机/).waitFor({ timeout: 60_000 });
    await visitor.page.evaluate(() => {
      for (const key of Object.keys(localStorage))
        if (key.startsWith('guide:cache')) localStorage.removeItem(key);
    });
    await visitor.context.setOffline(true);
    await visitor.open('/guide/tour/walk?slug=dawn-flag');
    await visitor.sees('第 1 站，共 11 站');
    await visitor.open('/guide/exhibit/index?number=1');
    await visitor.seesHeading('天安门城楼');
    await expect
      .poll(() =>
        visitor.page.evaluate(
          () => document.querySelector<HTMLImageElement>('.picture-hero img')?.naturalWidth ?? 0,
        ),
      )
      .toBeGreaterThan(0);
    await visitor.tap('播放讲解');
    await expect.poll(() => visitor.heardSeconds(), { timeout: 20_000 }).toBeGreaterThan(0.2);
    await visitor.open('/visit/me/index');
    await visitor.tap(/^删除：晨曦升旗线/);
    await visitor.sees(/^还没有存下路线/);
    await expect
      .poll(() => visitor.page.evaluate(async () => (await (await caches.open('guide-pack')).keys()).length))
      .toBe(0);
  });

  it('a download cut off by closing the page goes on by itself the next time', async () => {
    const visitor = await arrive();
    await visitor.open('/guide/tour/index?slug=dawn-flag');
    await appIsKept(visitor);
    await visitor.tap(/^保存这条路线/);
    await expect
      .poll(
        () => visitor.page.evaluate(async () => (await (await caches.open('guide-pack')).keys()).length),
        { interval: 5 },
      )
      .toBeGreaterThan(3);
    await visitor.open('/guide/tour/index?slug=dawn-flag');
    // As a page leaves it that is closed between keeping a whole file and forgetting its parts.
    await visitor.page.evaluate(async () => {
      const cache = await caches.open('guide-pack');
      const [, whole] = /([0-9a-f]{64})$/.exec((await cache.keys()).map(({ url }) => url).join()) ?? [];
      await cache.put(new URL(`pack-part/${whole}/0-1`, document.baseURI).href, new Response('x'));
    });
    await visitor.page.getByText(/^已存进手机/).waitFor({ timeout: 60_000 });
    const left = await visitor.page.evaluate(
      async () =>
        (await (await caches.open('guide-pack')).keys()).filter(({ url }) => url.includes('pack-part'))
          .length,
    );
    expect(left).toBe(0);
  });

  it('a newer build takes over as a whole, and one that is only half there never does', async () => {
    const visitor = await arrive();
    await visitor.open();
    await appIsKept(visitor);
    const page = join(guide, 'index.html');
    const before = readFileSync(page, 'utf8');
    const builds = () =>
      visitor.page.evaluate(async () =>
        (await caches.keys()).filter((name) => name.startsWith('guide-build-')),
      );
    const [first] = await builds();
    const marked = () =>
      visitor.page
        .locator('meta[name=build]')
        .getAttribute('content', { timeout: 1000 })
        .catch(() => null);
    const look = () =>
      visitor.page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
    // Half of a deployment: the page is new, but what the worker says of it is of another build.
    writeFileSync(page, before.replace('<title>', '<meta name="build" content="half" /><title>'));
    writeServiceWorker(guide, worker);
    writeFileSync(page, before.replace('<title>', '<meta name="build" content="other" /><title>'));
    await look().catch(() => {});
    await visitor.page.waitForTimeout(1500);
    await visitor.reload();
    await visitor.sees(/晨曦升旗线/);
    expect(await marked()).toBeNull();
    // All of it.
    writeFileSync(page, before.replace('<title>', '<meta name="build" content="second" /><title>'));
    writeServiceWorker(guide, worker);
    await look();
    await expect
      .poll(
        async () => {
          await visitor.reload();
          return marked();
        },
        { timeout: 60_000, interval: 1000 },
      )
      .toBe('second');
    await visitor.sees(/晨曦升旗线/);
    await expect.poll(builds).toHaveLength(1);
    expect(await builds()).not.toEqual([first]);
    await visitor.context.setOffline(true);
    await visitor.reload();
    await visitor.sees(/晨曦升旗线/);
    expect(await marked()).toBe('second');
  });
});
