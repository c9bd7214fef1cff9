import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { measured } from '../measured';
import { createDatabase } from './database';
import { addressOf, operationList, screens } from './operations';
import { type BenchServer, startCms } from './servers';

interface Options {
  readonly database?: string;
  readonly publications: string;
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

function body(address: string): Promise<string> {
  return new Promise((done, fail) => {
    get(address, { agent, headers: { 'accept-encoding': 'identity' } }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      answer.on('end', () => done(text));
    }).on('error', fail);
  });
}

/** Milliseconds from the commit on one instance until the other gives the new text. */
async function publishAndWatch(writer: BenchServer, reader: BenchServer, name: string): Promise<number> {
  const address = addressOf(reader.origin, screens[0].ours);
  const published = writer.ask({ kind: 'publish', name });
  const deadline = Date.now() + 30_000;
  while (!(await body(address)).includes(`"${name}"`)) {
    if (Date.now() > deadline) throw new Error(`${name} was not read within 30 s`);
  }
  const seen = Date.now();
  return Math.max(0, seen - Number((await published).value));
}

async function run({
  database: server = process.env.TEST_DATABASE_URL,
  publications,
}: Options): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-fresh-'));
  const database = await createDatabase(server);
  const servers: BenchServer[] = [];
  try {
    const OPERATIONS_FILE = join(folder, 'operations.json');
    writeFileSync(OPERATIONS_FILE, operationList());
    for (const name of ['a', 'b']) {
      process.stderr.write(`Starting instance ${name} …\n`);
      servers.push(
        await startCms({ OPERATIONS_FILE, DATA_DIR: join(folder, name), DATABASE_URL: database.url.href }),
      );
    }
    const [writer, reader] = servers as [BenchServer, BenchServer];
    await writer.ask({ kind: 'write' });
    const lags: number[] = [];
    for (let number = 0; number < Number(publications); number += 1)
      lags.push(await publishAndWatch(writer, reader, `fresh ${number}`));
    lags.sort((left, right) => left - right);
    const at = (share: number) => lags[Math.min(lags.length - 1, Math.floor(share * lags.length))];
    const figures = { publications: lags.length, median: at(0.5), p99: at(0.99), longest: at(1) };
    process.stdout.write(
      `${figures.publications} publications on one instance, read on another: median ${figures.median} ms, 99 % ${figures.p99} ms, longest ${figures.longest} ms\n`,
    );
    return figures;
  } finally {
    for (const one of servers) await one.stop();
    await database.drop();
    rmSync(folder, { recursive: true, force: true });
    agent.destroy();
  }
}

/** `npm run bench -- fresh`. */
export async function benchFresh(words: readonly string[]): Promise<unknown> {
  const command = new Command('bench fresh')
    .description(
      'Two instances on one PostgreSQL: time from a commit on one until the other gives the new text',
    )
    .option('--database <address>', 'PostgreSQL server (TEST_DATABASE_URL)')
    .option('--publications <count>', 'how many', '50');
  return measured(command, words, run);
}
