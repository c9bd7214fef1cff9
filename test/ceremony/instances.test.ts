import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Booted, bootStrapi } from 'cms/testing/boot';
import { type Instance, startInstance } from 'cms/testing/instance';
import { addDays, civilDate } from 'shared/time';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../reading/eventually';
import { productionEnvironment } from '../reading/production';
import { Desk, told } from './desk';
import { LoopbackWeChat } from './wechat';

const { NODE_ENV: _, ...secrets } = productionEnvironment;
const credentials = {
  WECHAT_APP_ID: 'app-id',
  WECHAT_APP_SECRET: 'app-secret',
  WECHAT_REMINDER_TEMPLATE: 'reminder-template',
  WECHAT_CHANGE_TEMPLATE: 'change-template',
};
const visitors = 160;

/** What is said here of several instances needs the database that several instances share. */
describe.skipIf(!process.env.TEST_DATABASE_URL)('several instances on one PostgreSQL', () => {
  const weChat = new LoopbackWeChat();
  const folder = mkdtempSync(join(tmpdir(), 'flag-instances-'));
  const running: Instance[] = [];
  let cms: Booted;
  let desk: Desk;

  const start = async (name: string) => {
    const instance = await startInstance({ DATA_DIR: join(folder, name), NODE_ENV: 'development' });
    running.push(instance);
    return instance;
  };
  beforeAll(async () => {
    const WECHAT_API = await weChat.listen();
    cms = await bootStrapi({ database: 'postgres', env: { ...secrets, ...credentials, WECHAT_API } });
    desk = await Desk.open(cms);
  });
  afterAll(async () => {
    for (const instance of running) await instance.end('SIGKILL');
    await cms.stop();
    await weChat.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const subscriptions = () => cms.strapi.db.connection('flag_subscriptions');
  const counted = async (where: object) => {
    const [row] = await subscriptions().where(where).count({ rows: '*' });
    return Number(row?.rows);
  };

  it('a day saved on one is told by the other, with nobody asking it to look again', async () => {
    const other = await start('other');
    const date = addDays(civilDate(new Date()), 40);
    expect((await told(other.url, date))[0]?.basis).toBe('ESTIMATE');
    const times = { raise: '07:00', lower: '17:00', source: '官方时间表' };
    const { body } = await desk.ask<{ sun: { raise: string; lower: string } }>('GET', `/days/${date}`);
    expect((await desk.save(date, { ...times, ...body.sun, date: undefined })).status).toBe(200);
    const [day] = await eventually(
      () => told(other.url, date),
      ([seen]) => seen?.basis === 'OFFICIAL',
    );
    expect(day).toMatchObject({ raise: body.sun.raise, revision: 1 });
    await other.end('SIGTERM');
  });

  it('each visitor is reminded once, though one instance is killed and one stopped in the middle of it', async () => {
    const date = addDays(civilDate(new Date()), 3);
    for (let visitor = 0; visitor < visitors; visitor += 1) {
      const answer = await fetch(`${cms.url}/ceremony/reminders`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ code: `code-of-visitor-${visitor}`, date, kind: 'evening' }),
      });
      expect(answer.status).toBe(201);
    }
    // The two processes are on their own.
    await (cms.strapi.get('flag-reminders') as { stop(): Promise<void> }).stop();
    weChat.slow = 600;
    await subscriptions().update({ reminder_due_at: 1 });
    const [killed, stopped] = await Promise.all([start('killed'), start('stopped')]);
    // Eight messages of each are on their way.
    await eventually(
      async () => counted({ reminder: 'sending' }),
      (sending) => sending > 8,
      60_000,
    );
    await killed.end('SIGKILL');
    await stopped.end('SIGTERM');
    weChat.slow = 0;
    await start('killed');
    await eventually(
      async () => counted({ reminder: 'waiting' }),
      (waiting) => waiting === 0,
      120_000,
    );
    await eventually(
      async () => counted({ reminder: 'sent' }),
      (sent) => sent === 0,
      60_000,
    );
    const everyone = weChat.sent.map(({ touser }) => touser);
    expect(new Set(everyone).size, 'nobody twice').toBe(everyone.length);
    // Whoever was in the hands of the killed one may have been told or not: never asked again, as nobody can know.
    const unsure = await counted({ reminder: 'sending' });
    expect(unsure).toBeGreaterThan(0);
    expect(unsure).toBeLessThanOrEqual(8);
    expect(everyone.length).toBeGreaterThanOrEqual(visitors - unsure);
    expect(await counted({})).toBe(unsure);
  }, 300_000);
});
