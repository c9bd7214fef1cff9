import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { buildServer } from '../../start/build';
import { StepFailed } from '../../steps/step';
import { measured } from '../measured';
import type { Ask, Told } from './child';
import { stockDist } from './stock';

interface Options {
  readonly documents: string;
  readonly rounds: string;
}

const secrets = ['APP_KEYS', 'ADMIN_JWT_SECRET', 'API_TOKEN_SALT', 'TRANSFER_TOKEN_SALT', 'ENCRYPTION_KEY'];

async function start(folder: string, environment: Record<string, string>) {
  mkdirSync(folder, { recursive: true });
  const child: ChildProcess = fork(fileURLToPath(new URL('./child.ts', import.meta.url)), {
    execArgv: process.execArgv,
    env: {
      ...process.env,
      ...Object.fromEntries(secrets.map((name) => [name, randomBytes(32).toString('hex')])),
      NODE_ENV: 'production',
      LOG_LEVEL: 'error',
      SERVE_ADMIN: 'false',
      STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE: 'zh-CN',
      DATA_DIR: folder,
      DATABASE_URL: '',
      ...environment,
    },
  });
  const ended = once(child, 'exit').then(() => {
    throw new StepFailed('A Strapi of the bench ended.');
  });
  const told = async (): Promise<Told> => {
    const [answer] = (await Promise.race([once(child, 'message'), ended])) as [Told];
    if (answer.error) throw new StepFailed(answer.error);
    return answer;
  };
  await told();
  return {
    ask: (question: Ask) => {
      child.send(question);
      return told();
    },
    stop: async () => {
      ended.catch(() => undefined);
      child.send({ kind: 'stop' } satisfies Ask);
      await once(child, 'exit');
    },
  };
}

const median = (values: readonly number[]) =>
  [...values].sort((left, right) => left - right)[Math.floor(values.length / 2)] ?? 0;
const rounded = (value: number) => Math.round(value * 100) / 100;

async function run({ documents, rounds }: Options) {
  await buildServer();
  const folder = mkdtempSync(join(tmpdir(), 'guide-bench-editing-'));
  try {
    const stock = await start(join(folder, 'stock-data'), { BENCH_DIST: stockDist(folder) });
    const ours = await start(join(folder, 'our-data'), {});
    for (const server of [stock, ours]) {
      await server.ask({ kind: 'prepare' });
      await server.ask({ kind: 'save', times: 20 });
    }
    const [plain, kept]: number[][] = [[], []];
    // Turn by turn: what else the machine does falls on both.
    for (let round = 0; round < Number(rounds); round += 1) {
      plain?.push(...((await stock.ask({ kind: 'save', times: 20 })).milliseconds ?? []));
      kept?.push(...((await ours.ask({ kind: 'save', times: 20 })).milliseconds ?? []));
    }
    await stock.stop();
    await ours.ask({ kind: 'copy', times: Number(documents) - 1 });
    const check = await ours.ask({ kind: 'check' });
    await ours.stop();
    const save = { stock: rounded(median(plain ?? [])), ours: rounded(median(kept ?? [])) };
    const seconds = rounded((check.milliseconds?.[0] ?? 0) / 1000);
    const figures = {
      save: { ...save, ratio: rounded(save.ours / save.stock) },
      check: { documents: check.documents, seconds, blocking: check.blocking, megabytes: check.megabytes },
    };
    process.stdout.write(
      `saving a draft   stock ${save.stock} ms, ours ${save.ours} ms, ratio ${figures.save.ratio} (bar 1.5)\n` +
        `checking         ${check.documents} documents in ${seconds} s, ${check.megabytes} MB (bar 10 000 in 60 s)\n`,
    );
    return figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Saving a document against stock Strapi, and the content checks over many documents. */
export function benchEditing(words: readonly string[]): Promise<unknown> {
  const command = new Command('editing')
    .description('Saving a draft against stock Strapi; the content checks over many documents (SQLite)')
    .option('--documents <count>', 'documents to check', '10000')
    .option('--rounds <count>', 'rounds of twenty saves on each side', '10');
  return measured<Options>(command, words, run);
}
