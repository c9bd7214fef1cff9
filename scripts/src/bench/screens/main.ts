import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import { type Browser, chromium } from 'playwright-core';
import { browserArguments, browserPath } from '../../steps/browser';
import { inside } from '../../steps/places';
import { measured } from '../measured';
import { table } from '../read/report';
import { median } from '../read/rounds';
import { serveBarePage } from './bare-page';
import { serveGuide } from './guide';
import { type Audited, auditScreen } from './lighthouse';
import { rows as rowsTapped, tapsInList } from './tap';
import { likeThirdGeneration, loopback, type Network, phone, type Seen, visit } from './visit';

interface Options {
  readonly rounds: string;
  readonly slowDown: string;
  readonly audits: string;
}

const doors = [
  ['home', '/'],
  ['exhibit, by its code', '/?c=n1'],
  ['tour, by its code', '/?c=t.dawn-flag'],
  ['exhibit, by a link', '/#/guide/exhibit/index?slug=tiananmen-gate'],
  ['tour, by a link', '/#/guide/tour/index?slug=dawn-flag'],
] as const;

interface Case {
  readonly name: string;
  readonly origin: string;
  readonly path: string;
  /** Words of the content, which stand nowhere in the program. */
  readonly words: string;
  /** Whether the phone has been here before. */
  readonly again: boolean;
  readonly network?: Network;
}

/** The title of the notice that the seed content has in force. */
function noticeTitle(): string {
  const file = inside('cms/seed/visit/notice-template/official-channels.json');
  return String(JSON.parse(readFileSync(file, 'utf8')).locales['zh-CN'].title);
}

/** How the narration of an exhibit of the seed content begins. */
function seedWords(file: string): string {
  const { locales } = JSON.parse(readFileSync(inside('cms/seed/guide', file), 'utf8'));
  return String(locales['zh-CN'].narration.text).split(/[，。]/)[0] ?? '';
}

function casesOf(origin: string, bare: string): Case[] {
  // The notice is the first that is read there; what lies below the first sight is drawn after it.
  const home = { origin, path: '/', words: noticeTitle() };
  // As it is printed; its narration is what makes the stop readable.
  const monument = {
    path: '/?c=n13',
    words: seedWords('exhibit/monument.json'),
    network: likeThirdGeneration,
  };
  return [
    { name: 'bare page', origin: bare, path: '/', words: home.words, again: false },
    { name: 'home, first visit', ...home, again: false },
    { name: 'home, second visit', ...home, again: true },
    { name: 'scan to stop, cold, like 3G', origin, ...monument, again: false },
    { name: 'scan to stop, warm, like 3G', origin, ...monument, again: true },
  ];
}

/** Several visits, each with a browser that is new to the guide or has been there once. */
async function visits(browser: Browser, one: Case, rounds: number, slowDown: number): Promise<Seen[]> {
  const seen: Seen[] = [];
  for (let round = 1; round <= rounds; round += 1) {
    process.stderr.write(`${one.name}: ${round} of ${rounds}\n`);
    const context = await phone(browser, one.origin);
    if (one.again) await visit(context, one.path, one.words, 1);
    seen.push(await visit(context, one.path, one.words, slowDown, one.network ?? loopback));
    await context.close();
  }
  return seen;
}

const medians = (name: string, seen: readonly Seen[]) => {
  const of = (key: keyof Seen) => median(seen.map((one) => one[key]));
  return {
    name,
    paint: of('paint'),
    text: of('text'),
    requests: of('requests'),
    dataRequests: of('dataRequests'),
    bytes: of('bytes'),
    rounds: seen,
  };
};

async function measureAll(browser: Browser, cases: readonly Case[], options: Options) {
  const found: ReturnType<typeof medians>[] = [];
  for (const one of cases) {
    found.push(
      medians(one.name, await visits(browser, one, Number(options.rounds), Number(options.slowDown))),
    );
  }
  return found;
}

/** Lighthouse's mobile profile on the screens that visits begin on. */
async function auditAll(origin: string, rounds: number): Promise<Audited[]> {
  const audited: Audited[] = [];
  if (rounds === 0) return audited;
  for (const [name, path] of doors) audited.push(await auditScreen(name, origin + path, rounds));
  const rows = audited.map((one) => [one.name, one.performance, one.accessibility, one.bestPractices]);
  process.stdout.write(
    `${table(['lighthouse, mobile', 'performance', 'accessibility', 'best practices'], rows)}\n`,
  );
  for (const { name, faults } of audited) {
    for (const fault of faults) process.stdout.write(`${name}: ${fault}\n`);
  }
  return audited;
}

/** One row of a long list, on the processor slowed down. */
async function tapList(browser: Browser, origin: string, options: Options): Promise<readonly number[]> {
  const taps = await tapsInList(browser, origin, Number(options.rounds), Number(options.slowDown));
  const name = `one tap in a list of ${rowsTapped}, to the next frame`;
  process.stdout.write(`${table([name, 'ms', 'slowest'], [['', median(taps), Math.max(...taps)]])}\n`);
  return taps;
}

async function run(options: Options): Promise<unknown> {
  const guide = await serveGuide();
  const bare = await serveBarePage(noticeTitle());
  const browser = await chromium.launch({ executablePath: browserPath(), args: [...browserArguments] });
  try {
    const found = await measureAll(browser, casesOf(guide.origin, bare.origin), options);
    const floor = found[0]?.text ?? Number.NaN;
    const rows = found.map(({ name, paint, text, requests, dataRequests, bytes }) => [
      name,
      Math.round(paint),
      Math.round(text),
      (text / floor).toFixed(1),
      requests,
      dataRequests,
      Math.round(bytes / 1024),
    ]);
    const head = ['screen', 'paint ms', 'text ms', '÷ bare', 'requests', 'for content', 'KB'];
    process.stdout.write(`${table(head, rows)}\n`);
    const taps = await tapList(browser, guide.origin, options);
    const audits = await auditAll(guide.origin, Number(options.audits));
    return { visits: found, taps, audits };
  } finally {
    await browser.close();
    bare.close();
    await guide.stop();
  }
}

/** `npm run bench -- screens`. */
export async function benchScreens(words: readonly string[]): Promise<unknown> {
  const command = new Command('bench screens')
    .description(
      'First paint and first words of the content in Chromium with a slowed-down processor, on loopback, ' +
        'beside a page of nothing but those words in the same run; from a scanned code to the words of its stop also on a ' +
        'network like 3G (150 ms, 1.6 Mbit/s); what is sent before the words can be read; one tap in a list of 100 to the next frame',
    )
    .option('--rounds <n>', 'visits of each screen; the middle one counts', '5')
    .option('--audits <n>', 'rounds of Lighthouse on home, exhibit and tour; 0 for none', '1')
    .option('--slow-down <times>', 'how many times slower the processor is', '4');
  return measured(command, words, run);
}
