import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Command } from 'commander';
import { buildShared, compiler } from '../../check/steps';
import { runStep } from '../../steps/step';
import { measured } from '../measured';
import { benchGrowth } from './growth';
import { keepAwake } from './keep-awake';
import { loadTool } from './load';
import { startNginx } from './nginx';
import { addressOf, operationList, screens } from './operations';
import { compared, speedTable, table } from './report';
import { measure, type Target } from './rounds';
import { startBare, startCms } from './servers';
import { statementsOf } from './statements';

interface Options {
  readonly rounds: string;
  readonly seconds: string;
  readonly connections: string;
  readonly content: string;
  readonly build: boolean;
  readonly keepAwake: boolean;
}

const progress = (text: string) => process.stderr.write(`${text}\n`);
const [list, tour] = screens;

const read = async (address: string, headers: Record<string, string>) => {
  const answer = await fetch(address, { headers });
  const body = Buffer.from(await answer.arrayBuffer());
  const text = body.toString('utf8');
  if (!answer.ok || text.includes('"errors"'))
    throw new Error(`${address}: ${answer.status} ${text.slice(0, 500)}`);
  return { body, etag: answer.headers.get('etag') ?? '' };
};

async function run(options: Options): Promise<unknown> {
  if (options.build) {
    await runStep(buildShared);
    await runStep({ name: 'the CMS, compiled', tool: compiler, home: 'cms', args: ['-p', '.'] });
  }
  const folder = mkdtempSync(join(tmpdir(), 'bench-read-'));
  const stops: (() => Promise<void>)[] = [];
  const keep = <Server extends { stop(): Promise<void> }>(server: Server): Server => {
    stops.unshift(() => server.stop());
    return server;
  };
  try {
    const OPERATIONS_FILE = join(folder, 'operations.json');
    writeFileSync(OPERATIONS_FILE, operationList());
    progress('Writing content …');
    const home = { OPERATIONS_FILE, DATA_DIR: folder, DATABASE_URL: '' };
    const ours = keep(await startCms(home));
    await ours.ask({ kind: 'write' });
    const token = (await ours.ask({ kind: 'token' })).value ?? '';
    const uncached = keep(await startCms({ ...home, READING_CACHE: 'false' }));
    const stock = keep(
      await startCms({
        ...home,
        STOCK_GRAPHQL: 'true',
        READING_CACHE: 'false',
      }),
    );
    const identity = { 'accept-encoding': 'identity' };
    const gzip = { 'accept-encoding': 'gzip' };
    const signed = { authorization: `Bearer ${token}`, ...identity };
    const stockAddress = (query: string) =>
      `${stock.origin}/stock-graphql?query=${encodeURIComponent(query)}`;
    const preflight = { ...signed, 'apollo-require-preflight': '1' };
    const answer = await read(addressOf(ours.origin, list.ours), identity);
    await new Promise((done) => setTimeout(done, 500));
    const zipped = await read(addressOf(ours.origin, list.ours), gzip);
    const bare = keep(await startBare({ identity: answer.body, gzip: gzipSync(answer.body, { level: 6 }) }));
    const nginx = await startNginx(join(folder, 'nginx'), ours.origin, answer.body);
    if (nginx) keep(nginx);
    const targets: Target[] = [
      {
        cpu: stock.cpu,
        slow: true,
        name: 'stock list',
        address: stockAddress(list.stock),
        headers: preflight,
      },
      {
        cpu: stock.cpu,
        slow: true,
        name: 'stock tour',
        address: stockAddress(tour.stock),
        headers: preflight,
      },
      {
        cpu: uncached.cpu,
        slow: true,
        name: 'uncached list',
        address: addressOf(uncached.origin, list.ours),
        headers: identity,
      },
      {
        cpu: uncached.cpu,
        slow: true,
        name: 'uncached tour',
        address: addressOf(uncached.origin, tour.ours),
        headers: identity,
      },
      { cpu: bare.cpu, name: 'bare identity', address: bare.origin, headers: identity },
      {
        cpu: ours.cpu,
        name: 'cached identity',
        address: addressOf(ours.origin, list.ours),
        headers: identity,
      },
      { cpu: bare.cpu, name: 'bare gzip', address: bare.origin, headers: gzip },
      { cpu: ours.cpu, name: 'cached gzip', address: addressOf(ours.origin, list.ours), headers: gzip },
      {
        cpu: bare.cpu,
        name: 'bare 304',
        address: bare.origin,
        headers: { ...gzip, 'if-none-match': '"bare-gz"' },
      },
      {
        name: 'cached 304',
        cpu: ours.cpu,
        address: addressOf(ours.origin, list.ours),
        headers: { ...gzip, 'if-none-match': zipped.etag },
      },
      ...(nginx
        ? [
            {
              cpu: nginx.cpu,
              name: 'nginx cache identity',
              address: addressOf(nginx.cached, list.ours),
              headers: identity,
            },
            {
              cpu: nginx.cpu,
              name: 'nginx cache gzip',
              address: addressOf(nginx.cached, list.ours),
              headers: gzip,
            },
            { cpu: nginx.cpu, name: 'nginx file identity', address: nginx.files, headers: identity },
          ]
        : []),
    ];
    for (const { address, headers } of targets.slice(0, 4)) await read(address, { ...headers });
    if (options.keepAwake) {
      const { stop } = keepAwake();
      stops.push(async () => stop());
    }
    const load = { connections: Number(options.connections), seconds: Number(options.seconds) };
    const results = compared(await measure(targets, Number(options.rounds), load, progress), {
      'uncached list': { stock: 'stock list' },
      'uncached tour': { stock: 'stock tour' },
      'cached identity': { bare: 'bare identity', stock: 'stock list' },
      'cached gzip': { bare: 'bare gzip', stock: 'stock list' },
      'cached 304': { bare: 'bare 304' },
      'nginx cache identity': { bare: 'bare identity', stock: 'stock list' },
      'nginx cache gzip': { bare: 'bare gzip', stock: 'stock list' },
      'nginx file identity': { bare: 'bare identity' },
    });
    const statements = {
      'stock list': await statementsOf(stock, () => read(stockAddress(list.stock), preflight)),
      'stock tour': await statementsOf(stock, () => read(stockAddress(tour.stock), preflight)),
      'uncached list': await statementsOf(uncached, () =>
        read(addressOf(uncached.origin, list.ours), identity),
      ),
      'uncached tour': await statementsOf(uncached, () =>
        read(addressOf(uncached.origin, tour.ours), identity),
      ),
      cached: await statementsOf(ours, () => read(addressOf(ours.origin, list.ours), identity)),
    };
    const memory = Object.fromEntries(
      await Promise.all(
        Object.entries({ stock, uncached, cached: ours, bare }).map(async ([name, server]) => [
          name,
          Math.round((await server.ask({ kind: 'measure' })).rss / 1_048_576),
        ]),
      ),
    );
    for (const server of [stock, uncached, ours, bare]) await server.stop();
    const growth = await benchGrowth(
      folder,
      home,
      options.content.split(',').map(Number),
      load,
      Number(options.rounds),
      progress,
    );
    const bytes = { identity: answer.body.length, gzip: zipped.body.length };
    const everything = {
      tool: loadTool,
      node: process.version,
      load,
      bytes,
      results,
      statements,
      memory,
      growth,
    };
    process.stdout.write(
      [
        `${loadTool}, ${load.connections} connections, ${options.rounds} rounds of ${load.seconds} s, medians; ${bytes.identity} bytes`,
        '',
        speedTable(results),
        '',
        table(['SQL statements', 'count'], Object.entries(statements)),
        '',
        table(['memory (RSS)', 'MB'], Object.entries(memory)),
        '',
        table(
          ['uncached, page of 20', '×', 'req/s', 'req/CPU s', 'p50 ms', 'SQL'],
          growth.map((one) => [
            one.screen,
            one.times,
            Math.round(one.perSecond),
            Math.round(one.perCpuSecond ?? 0),
            one.p50.toFixed(1),
            one.statements,
          ]),
        ),
        '',
      ].join('\n'),
    );
    return everything;
  } finally {
    for (const stop of stops) await stop().catch(() => undefined);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `npm run bench -- read`. */
export async function benchRead(words: readonly string[]): Promise<unknown> {
  const command = new Command('bench read')
    .description(
      'Stock Strapi GraphQL, our uncached and cached path, bare node:http and nginx, the same bytes in one run',
    )
    .option('--rounds <count>', 'rounds, each target once in each', '5')
    .option('--seconds <count>', 'length of each measurement', '3')
    .option('--connections <count>', 'connections at once', '16')
    .option('--content <times>', 'sizes of the content, as multiples', '1,10,100')
    .option('--no-keep-awake', 'let idle processors halt: waking them is then part of the figures')
    .option('--no-build', 'use the CMS as it was compiled last');
  return measured(command, words, run);
}
