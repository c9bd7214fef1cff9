import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SwitchableLine } from 'cms/reading/testing/switchable-line';
import { type Booted, bootStrapi } from 'cms/testing/boot';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askOperation } from './ask';
import { Curator } from './content';
import { eventually } from './eventually';
import { productionEnvironment } from './production';
import { registered } from './registered';

const server = process.env.TEST_DATABASE_URL;
const exhibitOperation = registered.find(({ name }) => name === 'Exhibit')?.id ?? '';
const cmsFolder = fileURLToPath(new URL('../../cms/', import.meta.url));

interface ExhibitAnswer {
  exhibit: { name: string } | null;
}

async function administer(statement: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(statement);
  await client.end();
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}

describe.runIf(server)('with its database in trouble, the server', () => {
  const database = `guide_outage_${randomBytes(5).toString('hex')}`;
  const dataDir = mkdtempSync(join(tmpdir(), 'guide-outage-'));
  let line: SwitchableLine;
  let cms: Booted;
  let curator: Curator;
  let id: string;

  const ask = (slug: string, url = cms.url) =>
    askOperation<ExhibitAnswer>(url, exhibitOperation, { locale: 'ZH', other: 'EN', slug });
  const name = async () => (await ask('exhibit-1')).data.exhibit?.name;

  beforeAll(async () => {
    await administer(`create database ${database} template ${process.env.GUIDE_TEST_TEMPLATE_DATABASE}`);
    const target = new URL(server ?? '');
    target.pathname = `/${database}`;
    line = new SwitchableLine(target);
    await line.open();
    cms = await bootStrapi({ gates: 'open', databaseUrl: line.url, dataDir });
    curator = new Curator(cms.strapi);
    id = await curator.exhibit(1);
    expect(await name()).toBe('展项1');
  });
  afterAll(async () => {
    await cms.stop().catch(() => undefined);
    line.close();
    await administer(`drop database if exists ${database} with (force)`);
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('gives what has been read before, marked, while the database is stopped; the rest is 503; then recovers', async () => {
    line.cut();
    const stale = await eventually(
      () => ask('exhibit-1'),
      (answer) => answer.headers.has('warning'),
    );
    expect(stale.status).toBe(200);
    expect(stale.data.exhibit?.name).toBe('展项1');
    expect(Number(stale.headers.get('age'))).toBeGreaterThan(0);
    const unknown = await ask('exhibit-77');
    expect([unknown.status, unknown.headers.get('retry-after'), unknown.data]).toEqual([503, '5', undefined]);
    expect(await (await fetch(`${cms.url}/readyz`)).json()).toMatchObject({
      status: 'degraded',
      database: 'unreachable',
    });
    expect((await fetch(`${cms.url}/healthz`)).status).toBe(200);
    await line.mend();
    await eventually(
      () => ask('exhibit-1'),
      (answer) => !answer.headers.has('warning'),
    );
    await eventually(
      () => ask('exhibit-77'),
      (answer) => answer.status === 200,
    );
    await eventually(
      () =>
        curator.edit('api::guide.exhibit', id, 'zh-CN', { name: '回' }, 'published').then(
          () => true,
          () => false,
        ),
      Boolean,
    );
    expect(await name()).toBe('回');
    expect(await (await fetch(`${cms.url}/readyz`)).json()).toMatchObject({
      status: 'ready',
      database: 'reachable',
    });
  });

  it('answers while every statement takes 2 s', async () => {
    line.slow(2000);
    const stale = await eventually(
      () => ask('exhibit-1'),
      (answer) => answer.headers.has('warning'),
    );
    expect([stale.status, stale.data.exhibit?.name]).toEqual([200, '回']);
    await line.mend();
    await eventually(
      () => ask('exhibit-1'),
      (answer) => !answer.headers.has('warning'),
    );
  });

  it('answers, and goes on rendering, while the desks hold every connection of their pool', async () => {
    const { pool } = cms.strapi.db.connection.client as { pool: { max: number } };
    const held = await Promise.all(
      Array.from({ length: pool.max }, () => cms.strapi.db.connection.transaction()),
    );
    try {
      expect(await name()).toBe('回');
      const cold = await ask('exhibit-78');
      expect([cold.status, cold.data.exhibit]).toEqual([200, null]);
    } finally {
      await Promise.all(held.map((transaction) => transaction.rollback()));
    }
  });

  it('gives what it had while a rendering hangs on a lock, and the newest after it', async () => {
    await curator.edit('api::guide.exhibit', id, 'zh-CN', { name: '锁前' }, 'published');
    expect(await name()).toBe('锁前');
    const other = new Client({ connectionString: line.url });
    await other.connect();
    try {
      await other.query('begin; lock table published_documents in access exclusive mode');
      await other.query("update published_versions set version = 'x' where type = 'exhibit'");
      await other.query(
        "commit; begin; lock table published_documents in access exclusive mode; select pg_notify('reading', '')",
      );
      const stale = await eventually(
        () => ask('exhibit-1'),
        (answer) => answer.headers.has('warning'),
      );
      expect([stale.status, stale.data.exhibit?.name]).toEqual([200, '锁前']);
      await other.query('commit');
    } finally {
      await other.end();
    }
    await eventually(
      () => ask('exhibit-1'),
      (answer) => !answer.headers.has('warning'),
    );
  });

  it('hears of what another instance commits, also when the message is lost', async () => {
    const other = new Client({ connectionString: line.url });
    await other.connect();
    const rename = async (text: string, announce: boolean) => {
      await other.query('begin');
      await other.query("update published_versions set version = md5(random()::text) where type = 'exhibit'");
      await other.query(
        `update published_documents set view = replace(view, '锁前', '${text}') where slug = 'exhibit-1'`,
      );
      if (announce) await other.query("select pg_notify('reading', '')");
      await other.query('commit');
    };
    await rename('听', true);
    await eventually(name, (found) => found === '听');
    await other.query(
      "update published_documents set view = replace(view, '听', '锁前') where slug = 'exhibit-1'",
    );
    await rename('愈', false);
    await eventually(name, (found) => found === '愈');
    await other.end();
  });

  describe('started anew', () => {
    let port: number;
    let child: ChildProcess;
    let log = '';

    function start(databaseUrl: string): void {
      const strapi = join(cmsFolder, 'node_modules/@strapi/strapi/bin/strapi.js');
      child = spawn(process.execPath, [strapi, 'start'], {
        cwd: cmsFolder,
        stdio: ['ignore', 'pipe', 'pipe'],
        env: {
          ...process.env,
          ...productionEnvironment,
          LOG_LEVEL: 'info',
          SERVE_ADMIN: 'false',
          HOST: '127.0.0.1',
          PORT: String(port),
          DATA_DIR: dataDir,
          DATABASE_URL: databaseUrl,
        },
      });
      for (const stream of [child.stdout, child.stderr]) {
        stream?.on('data', (chunk) => {
          log += chunk;
        });
      }
    }

    afterAll(() => {
      child?.kill('SIGKILL');
    });

    it('without its database gives what has been read before, and comes up by itself when the database is back', async () => {
      const address = line.url;
      await cms.stop();
      line.cut();
      port = await freePort();
      start(address);
      const url = `http://127.0.0.1:${port}`;
      const answer = () => ask('exhibit-1', url).catch(() => undefined);
      const stale = await eventually(answer, (found) => found?.status === 200, 60_000);
      expect(stale?.headers.has('warning'), log).toBe(true);
      expect(stale?.data.exhibit?.name).toBe('愈');
      expect((await ask('exhibit-99', url)).status).toBe(503);
      await line.mend();
      const fresh = await eventually(
        answer,
        (found) => found?.status === 200 && !found.headers.has('warning'),
        60_000,
      );
      expect(fresh?.data.exhibit?.name).toBe('愈');
    });
  });
});
