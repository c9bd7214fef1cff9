/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import type { Browser, Page, Route } from 'playwright-core';
import { phone } from './visit';

/** Rows of the list that is tapped. */
export const rows = 100;

interface Taps {
  benchTaps?: number[];
}

/** Makes a narration as long as it takes to have that many sentences, each a row that can be tapped. */
async function lengthen(route: Route): Promise<void> {
  const answer = await (await route.fetch()).json();
  const narration = answer.data?.exhibit?.narration;
  if (narration) {
    const sentences = String(narration.transcript || narration.text).match(/[^。]+。/g) ?? [];
    const long = Array.from({ length: rows }, (_, index) => sentences[index % sentences.length]?.trim());
    Object.assign(narration, { text: long.join(''), transcript: long.join('') });
  }
  await route.fulfill({ contentType: 'application/json', body: JSON.stringify(answer) });
}

/** The browser's own measure: from the finger to the frame that shows what came of it, in steps of 8 ms. */
function noteTaps(): void {
  const benchTaps: number[] = [];
  Object.assign(globalThis, { benchTaps });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.name === 'click') benchTaps.push(entry.duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}

async function tapRow(page: Page, index: number): Promise<number> {
  const row = page.locator('.sentence').nth(index);
  await row.scrollIntoViewIfNeeded();
  await page.waitForTimeout(500);
  await page.evaluate(() => (globalThis as Taps).benchTaps?.splice(0));
  await row.tap({ position: { x: 12, y: 8 } });
  // The voice goes on from there, and the mark with it.
  await page.waitForFunction((at) => {
    const now = [...document.querySelectorAll('.sentence')].findIndex((one) => one.matches('.sentence-now'));
    return now >= at && now <= at + 8;
  }, index);
  await page.waitForTimeout(500);
  // The browser tells of no tap that took less than 16 ms.
  return page.evaluate(() => Math.max(16, ...((globalThis as Taps).benchTaps ?? [])));
}

/**
 * A sentence of a narration of a hundred is tapped while it is heard: the mark leaves one row and comes to another.
 * Milliseconds from each tap until the next frame.
 */
export async function tapsInList(
  browser: Browser,
  origin: string,
  rounds: number,
  slowDown: number,
): Promise<number[]> {
  const context = await phone(browser, origin);
  const page = await context.newPage();
  await page.addInitScript(noteTaps);
  await page.route('**/graphql**', lengthen);
  await page.goto('/#/guide/exhibit/index?slug=tiananmen-gate');
  await page.locator('.sentence').first().waitFor();
  const found = await page.locator('.sentence').count();
  if (found !== rows) throw new Error(`The list has ${found} rows, not ${rows}`);
  await page.getByRole('button', { name: '播放讲解' }).first().tap();
  await page.locator('.sentence-now').waitFor();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  const taken: number[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    process.stderr.write(`tap in a list: ${round} of ${rounds}\n`);
    taken.push(await tapRow(page, (round * 17) % rows));
  }
  await context.close();
  return taken;
}
