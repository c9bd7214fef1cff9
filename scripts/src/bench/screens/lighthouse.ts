import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { browserArguments, browserPath } from '../../steps/browser';
import { median } from '../read/rounds';
import { freePort } from '../read/servers';

/** What Lighthouse's mobile profile gives a screen, 0 to 100, and what it found wrong. */
export interface Audited {
  readonly name: string;
  readonly performance: number;
  readonly accessibility: number;
  readonly bestPractices: number;
  readonly faults: readonly string[];
}

const categories = ['performance', 'accessibility', 'best-practices'];

interface Round {
  readonly scores: readonly number[];
  readonly faults: readonly string[];
}

/** Audits one address in a browser of its own, as for someone who comes for the first time. */
async function round(address: string): Promise<Round> {
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: browserPath(),
    args: [...browserArguments, `--remote-debugging-port=${port}`],
  });
  try {
    const found = await lighthouse(address, {
      port,
      output: 'json',
      logLevel: 'error',
      onlyCategories: categories,
    });
    if (!found) throw new Error(`Lighthouse gave no answer for ${address}`);
    const { lhr } = found;
    const scores = categories.map((name) => Math.round(100 * (lhr.categories[name]?.score ?? 0)));
    const faults = categories.slice(1).flatMap((name) =>
      (lhr.categories[name]?.auditRefs ?? []).flatMap(({ id, weight }) => {
        const audit = lhr.audits[id];
        return weight > 0 && audit && audit.score !== null && audit.score < 1
          ? [`${id}: ${audit.title}`]
          : [];
      }),
    );
    return { scores, faults };
  } finally {
    await browser.close();
  }
}

/** Audits a screen several times; the middle score counts, and every fault that any round found. */
export async function auditScreen(name: string, address: string, rounds: number): Promise<Audited> {
  const done: Round[] = [];
  for (let count = 1; count <= rounds; count += 1) {
    process.stderr.write(`lighthouse, ${name}: ${count} of ${rounds}\n`);
    done.push(await round(address));
  }
  const of = (index: number) => median(done.map(({ scores }) => scores[index] ?? 0));
  const faults = [...new Set(done.flatMap((one) => one.faults))];
  return { name, performance: of(0), accessibility: of(1), bestPractices: of(2), faults };
}
