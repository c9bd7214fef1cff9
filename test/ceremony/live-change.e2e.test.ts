import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Booted, bootStrapi } from 'cms/testing/boot';
import type { Browser } from 'playwright-core';
import { addDays, civilDate, now } from 'shared/time';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../reading/eventually';
import { productionEnvironment } from '../reading/production';
import { openBrowser, Visitor } from '../support/visitor';
import { Desk } from './desk';

const inRepository = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const guide = inRepository('miniprogram/dist/h5');

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (!address || typeof address === 'string') throw new Error('no port');
  return address.port;
}

/** A second instance on the same database: a process of its own, as behind a load balancer. */
async function otherInstance(databaseUrl: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const port = await freePort();
  const dataDir = mkdtempSync(join(tmpdir(), 'guide-other-'));
  let log = '';
  const child: ChildProcess = spawn(
    process.execPath,
    [inRepository('cms/node_modules/@strapi/strapi/bin/strapi.js'), 'start'],
    {
      cwd: inRepository('cms'),
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        ...productionEnvironment,
        SERVE_ADMIN: 'false',
        HOST: '127.0.0.1',
        PORT: String(port),
        DATA_DIR: dataDir,
        DATABASE_URL: databaseUrl,
        GUIDE_DIR: guide,
      },
    },
  );
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      log += chunk;
    });
  }
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(dataDir, { recursive: true, force: true });
  };
  const url = `http://127.0.0.1:${port}`;
  const ready = () =>
    fetch(`${url}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
  await eventually(ready, Boolean, 150_000).catch(async (error: unknown) => {
    await stop();
    throw new Error(`The second instance did not start: ${log}`, { cause: error });
  });
  return { url, stop };
}

describe.skipIf(!process.env.TEST_DATABASE_URL)('two instances on PostgreSQL', () => {
  let cms: Booted;
  let other: Awaited<ReturnType<typeof otherInstance>>;
  let browser: Browser;
  let desk: Desk;
  beforeAll(async () => {
    cms = await bootStrapi({ database: 'postgres', env: { ...productionEnvironment, GUIDE_DIR: guide } });
    other = await otherInstance(process.env.DATABASE_URL ?? '');
    browser = await openBrowser();
    desk = await Desk.open(cms);
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await other?.stop();
    await cms?.stop();
  });

  it('what the desk changes at one is on the open screen of a visitor at the other, without a touch', async () => {
    const tomorrow = addDays(civilDate(now()), 1);
    const source = '官方时间表';
    const day = { raise: '07:01', lower: '16:59', source };
    expect((await desk.save(tomorrow, day, { why: '按文件' })).status).toBe(200);
    const visitor = await Visitor.arrive(browser, other.url, 'zh-CN');
    await visitor.open('/ceremony/flag/index');
    await visitor.sees('07:01');

    const moved = { raise: '07:03', lower: '16:59', source };
    await desk.save(tomorrow, moved, { seenRevision: 1, why: '官方更正' });
    await visitor.sees('07:03');
    await visitor.sees(/^您上次看到的是升旗 07:01、降旗 16:59，现为升旗 07:03、降旗 16:59/);

    const reason = { zh: '临时活动', en: 'An event' };
    const closed = { ...moved, access: { state: 'closed', reason } };
    await desk.save(tomorrow, closed, { seenRevision: 2, why: '临时活动' });
    await visitor.sees('临时活动');
    expect(visitor.complaints).toEqual([]);
    await visitor.leave();
  });

  it('so is a day of mourning on the screen of that day', async () => {
    const date = addDays(civilDate(now()), 20);
    const visitor = await Visitor.arrive(browser, other.url, 'en-GB');
    await visitor.open(`/ceremony/calendar/day/index?date=${date}`);
    await visitor.sees('Estimated; the official table prevails');
    const reason = { zh: '全国哀悼', en: 'National mourning' };
    await desk.save(date, { halfMast: { reason, article: '《国旗法》第十五条' } });
    await visitor.seesHeading('At half-mast');
    await visitor.sees('National mourning');
    await visitor.page.locator('.page.mourning').waitFor();
    await visitor.leave();
  });
});
