import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { measured } from '../measured';
import { cuttable, killable } from './interruptible';
import { addressOf, operationList, screens } from './operations';
import { readUntil } from './readers';
import { type BenchServer, startCms } from './servers';

interface Options {
  readonly database?: string;
  readonly minutes: string;
  readonly readers: string;
  readonly outages: string;
  readonly kill: boolean;
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
const outageSeconds = 5;
/** How long after an outage an answer may still lack what was published meanwhile. */
const recoverySeconds = 3;

/** How often the writer collects its garbage to weigh what is left. */
const collectEvery = 15_000;

interface Sample {
  /** Milliseconds since the beginning. */
  readonly at: number;
  readonly megabytes: number;
}

/** Growth in megabytes an hour, by least squares over the second half: the first half fills the caches. */
export function slope(samples: readonly Sample[]): number {
  const half = samples.slice(Math.floor(samples.length / 2));
  const mean = (pick: (one: (typeof half)[number]) => number) =>
    half.reduce((sum, one) => sum + pick(one), 0) / half.length;
  const [at, megabytes] = [mean((one) => one.at), mean((one) => one.megabytes)];
  const above = half.reduce((sum, one) => sum + (one.at - at) * (one.megabytes - megabytes), 0);
  const below = half.reduce((sum, one) => sum + (one.at - at) ** 2, 0);
  return below === 0 ? 0 : (above / below) * 3_600_000;
}

/** Publishes a counter every second and knows which number every reader must have seen. */
class Publisher {
  private readonly committed: { readonly number: number; readonly at: number }[] = [];
  private awayUntil = 0;
  failures = 0;
  number = 0;

  constructor(private readonly server: BenchServer) {}

  away(seconds: number): void {
    this.awayUntil = Date.now() + seconds * 1000;
  }

  atLeast = (): number | undefined => {
    const now = Date.now();
    if (now < this.awayUntil) return undefined;
    return this.committed.findLast((one) => one.at < now - 1000)?.number ?? 0;
  };

  async publish(): Promise<void> {
    this.number += 1;
    const { number } = this;
    try {
      const { value } = await this.server.ask({ kind: 'publish', name: `soak ${number}` });
      this.committed.push({ number, at: Number(value) });
    } catch {
      this.failures += 1;
    }
  }
}

/** First and last sample, and what would be added in an hour at the pace of the second half. */
function told(samples: readonly Sample[]): string {
  const [first, last] = [samples[0]?.megabytes ?? 0, samples.at(-1)?.megabytes ?? 0];
  return `${first.toFixed(1)} MB at first, ${last.toFixed(1)} MB at last, slope of the second half ${slope(samples).toFixed(1)} MB/h`;
}

async function run(options: Options): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-soak-'));
  const database = options.kill
    ? await killable()
    : await cuttable(options.database ?? process.env.TEST_DATABASE_URL);
  const servers: BenchServer[] = [];
  try {
    const OPERATIONS_FILE = join(folder, 'operations.json');
    writeFileSync(OPERATIONS_FILE, operationList());
    for (const name of ['a', 'b'])
      servers.push(
        await startCms({ OPERATIONS_FILE, DATA_DIR: join(folder, name), DATABASE_URL: database.url }),
      );
    const [writer] = servers as [BenchServer];
    await writer.ask({ kind: 'write' });
    const publisher = new Publisher(writer);
    await publisher.publish();
    const addresses = servers.flatMap(({ origin }) => screens.map(({ ours }) => addressOf(origin, ours)));
    for (const address of addresses) await (await fetch(address)).text();
    const started = Date.now();
    const end = started + Number(options.minutes) * 60_000;
    const isOver = () => Date.now() >= end;
    const reading = readUntil(isOver, addresses, Number(options.readers), publisher);
    const outages = Number(options.outages);
    const cutAt = Array.from(
      { length: outages },
      (_, index) => started + ((index + 1) * (end - started)) / (outages + 1),
    );
    const samples: Sample[] = [];
    const held: Sample[] = [];
    while (!isOver()) {
      const second = Date.now();
      if (cutAt[0] !== undefined && second >= cutAt[0]) {
        cutAt.shift();
        publisher.away(outageSeconds + recoverySeconds);
        await database.goAway();
        process.stderr.write(options.kill ? 'database killed …\n' : 'database stopped …\n');
        await pause(outageSeconds * 1000);
        await database.comeBack();
        process.stderr.write('database started\n');
      } else await publisher.publish();
      const at = Date.now() - started;
      const collects = at - (held.at(-1)?.at ?? -collectEvery) >= collectEvery;
      const { rss, heap } = await writer.ask({ kind: collects ? 'collect' : 'measure' });
      samples.push({ at, megabytes: rss / 1_048_576 });
      if (heap !== undefined) held.push({ at, megabytes: heap / 1_048_576 });
      await pause(Math.max(0, 1000 - (Date.now() - second)));
    }
    const found = await reading;
    process.stdout.write(
      [
        `${options.minutes} min, ${options.readers} readers on 2 instances, ${publisher.number} publications, ${outages} outages of ${outageSeconds} s`,
        `reads ${found.reads}   failed ${found.failures}   older than 1 s ${found.tooOld}   marked as stale ${found.marked}`,
        `memory of the publishing instance: ${told(samples)}`,
        `live objects in it: ${told(held)}`,
        `publications that failed: ${publisher.failures}`,
        '',
      ].join('\n'),
    );
    return {
      ...found,
      publications: publisher.number,
      failedPublications: publisher.failures,
      samples,
      held,
    };
  } finally {
    for (const one of servers) await one.stop();
    await database.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `npm run bench -- soak`. */
export async function benchSoak(words: readonly string[]): Promise<unknown> {
  const command = new Command('bench soak')
    .description(
      'Two instances on one PostgreSQL, mixed reads, a publication every second, the database stopped on request',
    )
    .option('--database <address>', 'PostgreSQL server (TEST_DATABASE_URL)')
    .option('--minutes <count>', 'how long', '10')
    .option('--readers <count>', 'readers at once', '16')
    .option('--outages <count>', 'how often the database is stopped for five seconds', '0')
    .option('--kill', 'on a PostgreSQL server of its own, which is killed instead', false);
  return measured(command, words, run);
}
