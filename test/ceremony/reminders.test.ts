import { Dispatcher } from 'cms/ceremony/reminders/dispatch';
import { WeChatClient } from 'cms/ceremony/reminders/wechat-client';
import { weChatSettings } from 'cms/ceremony/reminders/wechat-settings';
import { type Booted, bootStrapi, databases } from 'cms/testing/boot';
import { setClock } from 'shared/time';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Desk } from './desk';
import { LoopbackWeChat } from './wechat';

const source = '官方时间表';
const credentials = {
  WECHAT_APP_ID: 'app-id',
  WECHAT_APP_SECRET: 'app-secret',
  WECHAT_REMINDER_TEMPLATE: 'reminder-template',
  WECHAT_CHANGE_TEMPLATE: 'change-template',
  ENCRYPTION_KEY: 'a key of the test, long enough',
};

describe.each(databases)('reminders in WeChat on %s', (database) => {
  const weChat = new LoopbackWeChat();
  let cms: Booted;
  let desk: Desk;
  let api: string;
  let person = 0;

  beforeAll(async () => {
    api = await weChat.listen();
    cms = await bootStrapi({ database, env: { ...credentials, WECHAT_API: api } });
    desk = await Desk.open(cms);
  });
  afterAll(async () => {
    at();
    await cms.stop();
    await weChat.close();
  });
  beforeEach(() => {
    weChat.sent.length = 0;
    weChat.refusals.length = 0;
  });

  /** Moves the clock of the server and of the dispatchers made here. */
  const at = (time?: string) => {
    const clock = time ? () => new Date(`${time}:00+08:00`) : undefined;
    cms.setClock(clock);
    setClock(clock);
  };
  const round = () => (cms.strapi.get('flag-reminders') as { round(): Promise<unknown> }).round();
  /** Another instance on the same database, with a client and a token of its own. */
  const otherInstance = () => {
    const settings = weChatSettings({ ...credentials, WECHAT_API: api });
    if (!settings) throw new Error('credentials');
    return new Dispatcher(cms.strapi, new WeChatClient(settings), settings);
  };
  const ask = async (date: string, more: Record<string, unknown> = {}) => {
    person += 1;
    const answer = await fetch(`${cms.url}/ceremony/reminders`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code: `code-of-visitor-${person}`, date, kind: 'evening', ...more }),
    });
    return {
      status: answer.status,
      body: (await answer.json()) as { dueAt?: string; error?: { message: string } },
    };
  };

  it('are offered with the templates to ask permission for', async () => {
    const offer = await (await fetch(`${cms.url}/ceremony/reminders`)).json();
    expect(offer).toEqual({
      available: true,
      templates: { reminder: 'reminder-template', change: 'change-template' },
    });
  });

  it('come the evening before, once, whatever the number of instances', async () => {
    at('2027-03-01T12:00');
    await desk.save('2027-03-03', { raise: '06:44', lower: '18:08', source });
    for (let visitor = 0; visitor < 6; visitor += 1) expect((await ask('2027-03-03')).status).toBe(201);
    at('2027-03-02T19:59');
    await round();
    expect(weChat.sent).toHaveLength(0);
    at('2027-03-02T20:00');
    const others = [otherInstance(), otherInstance(), otherInstance()];
    await Promise.all([round(), ...others.map((other) => other.round())]);
    await Promise.all([round(), ...others.map((other) => other.round())]);
    expect(weChat.sent).toHaveLength(6);
    expect(new Set(weChat.sent.map(({ touser }) => touser)).size).toBe(6);
    expect(weChat.sent[0]).toMatchObject({
      template_id: 'reminder-template',
      lang: 'zh_CN',
      data: { time2: { value: '2027-03-03 06:44' } },
    });
  });

  it('come so many minutes ahead, also after the raising was moved', async () => {
    at('2027-03-04T12:00');
    const { body } = await ask('2027-03-06', { kind: 'minutes', minutesAhead: 90, locale: 'en' });
    expect(body.dueAt).toBe('2027-03-05T21:11:00.000Z');
    await desk.save('2027-03-06', { raise: '06:42', lower: '18:11', source });
    at('2027-03-06T05:11');
    await round();
    expect(weChat.sent).toHaveLength(0);
    at('2027-03-06T05:12');
    await round();
    expect(weChat.sent).toMatchObject([{ lang: 'en_US', data: { time2: { value: '2027-03-06 06:42' } } }]);
  });

  it('asked for twice, or at the same moment, are one', async () => {
    at('2027-03-07T12:00');
    const same = { code: 'code-of-the-same-person' };
    await Promise.all([ask('2027-03-09', same), ask('2027-03-09', same)]);
    await ask('2027-03-09', same);
    at('2027-03-08T20:00');
    await round();
    expect(weChat.sent).toHaveLength(1);
  });

  it('a cancelled ceremony is told at once instead, a moved one too, each once', async () => {
    at('2027-04-01T12:00');
    for (const date of ['2027-04-05', '2027-04-06'])
      await desk.save(date, { raise: '05:53', lower: '18:42', source });
    await ask('2027-04-05', { changeAllowed: true });
    await ask('2027-04-06', { changeAllowed: true });
    const note = { zh: '活动', en: 'An event' };
    const why = { seenRevision: 1, why: '通知' };
    await desk.save('2027-04-05', { raise: '05:53', lower: '18:42', source, cancelled: true, note }, why);
    await desk.save('2027-04-06', { raise: '05:51', lower: '18:42', source }, why);
    await Promise.all([round(), otherInstance().round()]);
    await round();
    expect(
      weChat.sent.map(({ template_id: template, data }) => [template, data.time2?.value, data.thing3?.value]),
    ).toEqual(
      expect.arrayContaining([
        ['change-template', '2027-04-05 05:53', '升旗仪式取消，请勿前往'],
        ['change-template', '2027-04-06 05:51', '升旗时间有变'],
      ]),
    );
    expect(weChat.sent).toHaveLength(2);
    at('2027-04-05T20:00');
    await round();
    expect(
      weChat.sent.map(({ template_id: template, data }) => [template, data.time2?.value]).slice(2),
    ).toEqual([['reminder-template', '2027-04-06 05:51']]);
  });

  it('a worn-out token is renewed and the message sent once', async () => {
    at('2027-05-01T12:00');
    await ask('2027-05-03');
    weChat.tokens.push('another');
    at('2027-05-02T20:00');
    await round();
    expect(weChat.sent).toHaveLength(1);
  });

  it.each([
    [45009, 30],
    [-1, 1],
  ])('WeChat saying %i, it is tried again %i minutes later', async (code, minutes) => {
    at('2027-05-10T12:00');
    await ask('2027-05-12');
    weChat.refusals.push(code);
    at('2027-05-11T20:00');
    await round();
    await round();
    expect(weChat.sent).toHaveLength(0);
    at(`2027-05-11T20:${String(minutes).padStart(2, '0')}`);
    await round();
    expect(weChat.sent).toHaveLength(1);
    at('2027-05-15T12:00');
    await round();
  });

  it.each([43101, 47003, 40003])('WeChat saying %i, it is not tried again', async (code) => {
    at('2027-05-20T12:00');
    await ask('2027-05-22');
    weChat.refusals.push(code);
    at('2027-05-21T20:00');
    await round();
    at('2027-05-21T22:00');
    await round();
    expect(weChat.sent).toHaveLength(0);
  });

  it('left in the middle of sending by a process that ended, it is never sent a second time', async () => {
    at('2027-06-01T12:00');
    await ask('2027-06-03');
    const table = cms.strapi.db.connection('flag_subscriptions');
    await table.where({ date: '2027-06-03' }).update({ reminder: 'sending' });
    at('2027-06-02T20:00');
    await round();
    expect(weChat.sent).toHaveLength(0);
  });

  it('are kept unreadable, and forgotten two days after the ceremony', async () => {
    at('2027-07-01T12:00');
    await ask('2027-07-03', { code: 'code-of-openid-in-the-clear' });
    const rows = () => cms.strapi.db.connection('flag_subscriptions').where({ date: '2027-07-03' });
    expect(JSON.stringify(await rows())).not.toContain('openid-in-the-clear');
    at('2027-07-06T12:00');
    await round();
    expect(await rows()).toEqual([]);
  });

  it.each([
    [{ code: 'stolen' }, 400],
    [{ kind: 'weekly' }, 400],
    [{ kind: 'minutes', minutesAhead: 5 }, 400],
    [{ date: '2027-08-40' }, 400],
    [{ date: '2027-07-31' }, 400],
    [{ date: '2027-12-31' }, 400],
  ])('%j is refused', async (more, status) => {
    at('2027-08-01T12:00');
    const answer = await ask('2027-08-03', more);
    expect(answer.status).toBe(status);
    expect(answer.body.error?.message).not.toBe('');
  });
});

describe('without credentials', () => {
  let cms: Booted;
  beforeAll(async () => {
    cms = await bootStrapi();
  });
  afterAll(() => cms.stop());

  it('reminders are said not to be there, and none is taken', async () => {
    const path = `${cms.url}/ceremony/reminders`;
    expect(await (await fetch(path)).json()).toEqual({
      available: false,
      templates: { reminder: null, change: null },
    });
    expect((await fetch(path, { method: 'POST', body: '{}' })).status).toBe(404);
  });
});
