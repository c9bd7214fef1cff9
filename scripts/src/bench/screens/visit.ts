/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** What a visitor waits for on one screen. Times are milliseconds from the tap on the link. */
export interface Seen {
  /** Anything at all is painted, a skeleton included. */
  readonly paint: number;
  /** The text that comes from the CMS is painted. */
  readonly text: number;
  /** Requests sent before that, all and those for content. */
  readonly requests: number;
  readonly dataRequests: number;
  /** Bytes received by then, headers not counted. */
  readonly bytes: number;
}

interface Marks {
  text?: number;
}

/**
 * Notes when the awaited words stand in the page and the frame that shows them has been drawn. It runs in the browser,
 * where the names that our compiler gives to inner functions are unknown: so it has none.
 */
function watchFor(words: string): void {
  const marks: Marks = {};
  Object.assign(globalThis, { benchMarks: marks });
  new MutationObserver((_, watching) => {
    // Answers that the page carries hold the words too, but nobody can read them there.
    const drawn = document.querySelectorAll('#app, #first, body > h1');
    if (![...drawn].some((one) => one.textContent?.includes(words))) return;
    watching.disconnect();
    requestAnimationFrame(() =>
      setTimeout(() => {
        marks.text = performance.now();
      }),
    );
  }).observe(document, { childList: true, subtree: true, characterData: true });
}

const read = (page: Page) =>
  page.evaluate(() => ({
    text: (globalThis as unknown as { benchMarks: Marks }).benchMarks.text ?? Number.NaN,
    paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    loads: [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')].map(
      (entry) => {
        const { name, startTime, responseEnd, encodedBodySize } = entry as PerformanceResourceTiming;
        return { name, startTime, responseEnd, bytes: encodedBodySize };
      },
    ),
  }));

/** What lies between phone and server; -1 is as fast as it goes. */
export interface Network {
  /** Milliseconds there and back. */
  readonly latency: number;
  /** Bytes a second. */
  readonly downloadThroughput: number;
  readonly uploadThroughput: number;
}

export const loopback: Network = { latency: 0, downloadThroughput: -1, uploadThroughput: -1 };
/** What Lighthouse calls slow 4G and DevTools once called fast 3G: 150 ms, 1.6 Mbit/s down, 750 kbit/s up. */
export const likeThirdGeneration: Network = {
  latency: 150,
  downloadThroughput: 1_638_400 / 8,
  uploadThroughput: 768_000 / 8,
};

/** A phone's browser whose processor is slowed down that many times. */
export async function phone(browser: Browser, origin: string): Promise<BrowserContext> {
  return browser.newContext({
    baseURL: origin,
    locale: 'zh-CN',
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  });
}

/** Opens an address as from a link and waits until the words are read. */
export async function visit(
  context: BrowserContext,
  path: string,
  words: string,
  slowDown: number,
  network: Network = loopback,
): Promise<Seen> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, ...network });
  await page.addInitScript(watchFor, words);
  await page.goto(path, { waitUntil: 'commit' });
  await page.waitForFunction(
    () => (globalThis as unknown as { benchMarks?: Marks }).benchMarks?.text !== undefined,
    undefined,
    { timeout: 60_000, polling: 250 },
  );
  // What the page keeps for the next visit is written a moment after it has been read.
  await page.waitForTimeout(1_500);
  const { text, paint, loads } = await read(page);
  await page.close();
  const before = loads.filter(({ startTime }) => startTime <= text);
  return {
    paint,
    text,
    requests: before.length,
    dataRequests: before.filter(({ name }) => name.includes('/graphql')).length,
    bytes: before.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}
