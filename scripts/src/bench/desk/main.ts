import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Core } from 'cms/strapi';
import { type Administrator, signIn } from 'cms/testing/administrators';
import { Command } from 'commander';
import { withCms } from '../../cms/with-cms';
import { readSettings } from '../../start/settings';
import { root } from '../../steps/places';
import { measured } from '../measured';
import { createDatabase } from '../read/database';
import { addRecords, enterSigns } from './fill';
import { type DeskPage, deskFiles, deskPages } from './pages';

const usual = 20_000;
const rounds = 9;
/** Bars of the desk, in milliseconds. */
const pageBar = 300;
const saveBar = 200;

interface Options {
  readonly database?: string;
  readonly signs: string;
}

/** One page as measured: milliseconds and statements of one answer. */
interface Figure {
  readonly name: string;
  readonly median: number;
  readonly slowest: number;
  readonly statements: number;
}

const sorted = (times: number[]): number[] => [...times].sort((left, right) => left - right);

class Meter {
  private statements = 0;

  constructor(
    strapi: Core.Strapi,
    private readonly person: Administrator,
  ) {
    strapi.db.connection.on('query', () => {
      this.statements += 1;
    });
  }

  /** Statements are the fewest of all rounds: the server does things of its own now and then. */
  async measure(name: string, ask: (round: number) => Promise<{ status: number }>): Promise<Figure> {
    const times: number[] = [];
    let fewest = Number.POSITIVE_INFINITY;
    for (let round = 0; round < rounds; round += 1) {
      const before = this.statements;
      const begin = performance.now();
      const { status } = await ask(round);
      times.push(performance.now() - begin);
      fewest = Math.min(fewest, this.statements - before);
      if (status !== 200) throw new Error(`${name} answered ${status}.`);
    }
    // The first answer also warms up.
    const warm = sorted(times.slice(1));
    return {
      name,
      median: warm[Math.floor(warm.length / 2)] ?? 0,
      slowest: warm.at(-1) ?? 0,
      statements: fewest,
    };
  }

  page({ name, path }: DeskPage): Promise<Figure> {
    return this.measure(name, () => this.person.ask('GET', `/sign-desk${encodeURI(path)}`));
  }
}

async function someSigns(strapi: Core.Strapi): Promise<{ document_id: string; revision: number }[]> {
  return strapi.db.connection('signs').where({ zh: '出口' }).select('document_id', 'revision').limit(rounds);
}

async function pagesOf(strapi: Core.Strapi, meter: Meter): Promise<Figure[]> {
  const [sign] = await someSigns(strapi);
  const figures: Figure[] = [];
  for (const page of deskPages(sign?.document_id ?? '')) figures.push(await meter.page(page));
  return figures;
}

/** Saves signs that stand in the largest groups of the register, each time with other words. */
async function saving(strapi: Core.Strapi, person: Administrator, meter: Meter): Promise<Figure> {
  const signs = await someSigns(strapi);
  return meter.measure('saving a sign of the largest group', (round) => {
    const { document_id = '', revision = 0 } = signs[round] ?? {};
    const fields = { en: `Way Out ${round}` };
    return person.ask('PUT', `/sign-desk/signs/${document_id}`, { revision, fields });
  });
}

function print(figures: readonly Figure[], before: readonly Figure[] = []): void {
  for (const { name, median, slowest, statements } of figures) {
    const fewer = before.find((figure) => figure.name === name)?.statements;
    const change = fewer === undefined ? '' : fewer === statements ? ' (constant)' : ` (was ${fewer})`;
    process.stdout.write(
      `  ${name.padEnd(36)} ${median.toFixed(0).padStart(6)} ms  slowest ${slowest.toFixed(0).padStart(5)} ms  ${statements} statements${change}\n`,
    );
  }
}

async function run(strapi: Core.Strapi, many: number): Promise<unknown> {
  const few = Math.ceil(many / 10);
  strapi.server.mount();
  await new Promise<void>((done) => strapi.server.httpServer.listen(0, '127.0.0.1', done));
  strapi.server.httpServer.keepAliveTimeout = 120_000;
  const { port } = strapi.server.httpServer.address() as AddressInfo;
  const person = await signIn({ strapi, url: `http://127.0.0.1:${port}` } as never, 'signage');
  const meter = new Meter(strapi, person);
  await enterSigns(strapi, 0, few);
  await addRecords(strapi);
  const small = await pagesOf(strapi, meter);
  const entering = await enterSigns(strapi, few, many);
  await addRecords(strapi);
  process.stdout.write(
    `${many} signs (the last ${many - few} entered and audited in ${(entering / 1000).toFixed(1)} s), ${3 * many} photographs\n`,
  );
  const large = await pagesOf(strapi, meter);
  print(large, small);
  const save = await saving(strapi, person, meter);
  print([save]);
  const files: Figure[] = [];
  for (const file of deskFiles) files.push(await meter.page(file));
  process.stdout.write('files\n');
  print(files);
  const slowest = Math.max(...large.map((figure) => figure.slowest));
  const constant = large.every(({ statements }, at) => statements === small[at]?.statements);
  const verdict = (held: boolean) => (held ? 'held' : 'MISSED');
  process.stdout.write(
    [
      `bar: every page within ${pageBar} ms: ${verdict(slowest < pageBar)} (slowest ${slowest.toFixed(0)} ms)`,
      `bar: statements constant from ${few} to ${many} signs: ${verdict(constant)}`,
      `bar: saving within ${saveBar} ms: ${verdict(save.slowest < saveBar)} (slowest ${save.slowest.toFixed(0)} ms)`,
      '',
    ].join('\n'),
  );
  return { few: small, many: large, save, files, entering };
}

/** Measures every page of the sign desk at 2,000 and at 20,000 signs, over HTTP, signed in as the team is. */
export function benchDesk(words: readonly string[]): Promise<unknown> {
  const command = new Command('desk')
    .description('the sign desk with three photographs a sign: a tenth of the signs, then all of them')
    .option('--signs <count>', 'how many signs', String(usual))
    .option('--database <address>', 'a PostgreSQL server to make a database on, instead of SQLite');
  return measured<Options>(command, words, async ({ database, signs }) => {
    const folder = mkdtempSync(join(tmpdir(), 'guide-bench-desk-'));
    const made = database ? await createDatabase(database) : undefined;
    const environment = { ...process.env, DATA_DIR: folder, DATABASE_URL: made ? made.url.href : '' };
    try {
      return await withCms(readSettings(environment, root), (strapi) => run(strapi, Number(signs)));
    } finally {
      rmSync(folder, { recursive: true, force: true });
      await made?.drop();
    }
  });
}
