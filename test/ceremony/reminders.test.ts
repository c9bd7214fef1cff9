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
    weChat.tokenRefusals.length = 0;
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
      body: JSON.stringify({
        kind: 'evening',
        date,
        ...more,
        // Every code is good once.
        code: `${more.code ?? `code-of-visitor-${person}`}#${person}`,
      }),
    });
    return {
      status: answer.status,
      body: (await answer.json()) as { dueAt?: string; error?: { reason: string; message: string } },
    };
  };

  it('are offered with the templates to ask permission for', async () => {
    const offer = await (await fetch(`${cms.url}/ceremony/reminders`)).json();
    expect(offer).toEqual({
      available: true,
      templates: { reminder: 'reminder-template', change: 'change-template' },
      daysAhead: 60,
      minutesAhead: { least: 10, most: 720, usual: 90 },
    });
  });

  it('come the evening before, once, whatever the number of instances', async () => {
    at('2027-03-01T12:00');
    await desk.save('2027-03-03', { raise: '06:45', lower: '18:08', source });
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
      page: 'ceremony/flag/index?date=2027-03-03',
      miniprogram_state: 'formal',
      data: {
        thing1: { value: '天安门广场升国旗' },
        time2: { value: '2027年3月3日 06:45' },
        thing3: { value: '约 05:45 起入场，须安检' },
      },
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
    expect(weChat.sent).toMatchObject([{ lang: 'en_US', data: { time2: { value: '2027年3月6日 06:42' } } }]);
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
        ['change-template', '2027年4月5日 05:53', '升旗仪式取消，请勿前往'],
        ['change-template', '2027年4月6日 05:51', '升旗时间有变'],
      ]),
    );
    expect(weChat.sent).toHaveLength(2);
    at('2027-04-05T20:00');
    await round();
    expect(
      weChat.sent.map(({ template_id: template, data }) => [template, data.time2?.value]).slice(2),
    ).toEqual([['reminder-template', '2027年4月6日 05:51']]);
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
    [47003, 30],
    [43108, 1],
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

  it.each([43101, 40003])('WeChat saying %i, it is not tried again', async (code) => {
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

  const rowsOf = (date: string) =>
    cms.strapi.db.connection('flag_subscriptions').where({ date }) as unknown as Promise<unknown[]>;

  it('are kept unreadable, and forgotten once sent', async () => {
    at('2027-07-01T12:00');
    await ask('2027-07-03', { code: 'code-of-openid-in-the-clear' });
    expect(await rowsOf('2027-07-03')).toHaveLength(1);
    expect(JSON.stringify(await rowsOf('2027-07-03'))).not.toContain('openid-in-the-clear');
    at('2027-07-02T20:00');
    await round();
    expect(weChat.sent).toMatchObject([{ touser: 'openid-in-the-clear' }]);
    expect(await rowsOf('2027-07-03')).toEqual([]);
  });

  it('with a message about changes allowed too, forgotten at the raising', async () => {
    at('2027-07-04T12:00');
    await ask('2027-07-06', { changeAllowed: true });
    at('2027-07-05T20:00');
    await round();
    expect(await rowsOf('2027-07-06')).toHaveLength(1);
    at('2027-07-06T04:00');
    await round();
    expect(await rowsOf('2027-07-06')).toHaveLength(1);
    at('2027-07-06T05:00');
    await round();
    expect(await rowsOf('2027-07-06')).toEqual([]);
    expect(weChat.sent).toHaveLength(1);
  });

  it('withdrawn, they are forgotten at once and never sent', async () => {
    at('2027-07-07T12:00');
    const code = 'code-of-somebody-who-withdraws';
    await ask('2027-07-09', { code });
    await ask('2027-07-09', { code, kind: 'minutes' });
    const withdraw = async (number: number) =>
      (
        await fetch(`${cms.url}/ceremony/reminders/withdraw`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ code: `${code}#again-${number}`, date: '2027-07-09' }),
        })
      ).json();
    expect([await withdraw(1), await withdraw(2)]).toEqual([{ withdrawn: 2 }, { withdrawn: 0 }]);
    at('2027-07-08T20:00');
    await round();
    expect(weChat.sent).toHaveLength(0);
  });

  it('of an estimated time say so', async () => {
    at('2027-07-10T12:00');
    await ask('2027-07-12');
    await ask('2027-07-12', { locale: 'en' });
    at('2027-07-11T20:00');
    await round();
    expect(weChat.sent.map(({ data }) => data.thing1?.value).sort()).toEqual([
      'Raising (estimated)',
      '天安门广场升国旗（预计时间）',
    ]);
  });

  it('a cancelled ceremony is told by the reminder itself where no message about changes was allowed', async () => {
    at('2027-07-13T12:00');
    await ask('2027-07-15');
    const note = { zh: '活动', en: 'An event' };
    await desk.save('2027-07-15', { cancelled: true, note });
    await round();
    await round();
    expect(weChat.sent.map(({ data }) => data.thing3?.value)).toEqual(['升旗仪式取消，请勿前往']);
    expect(await rowsOf('2027-07-15')).toEqual([]);
  });

  it('a cancellation that is taken back: the reminder comes after all', async () => {
    at('2027-07-16T12:00');
    await ask('2027-07-18', { changeAllowed: true });
    const note = { zh: '活动', en: 'An event' };
    await desk.save('2027-07-18', { cancelled: true, note });
    await round();
    await desk.save('2027-07-18', {}, { seenRevision: 1, why: '恢复' });
    at('2027-07-17T20:00');
    await round();
    await round();
    expect(weChat.sent.map(({ data }) => data.thing3?.value)).toEqual([
      '升旗仪式取消，请勿前往',
      expect.stringContaining('起入场'),
    ]);
  });

  it('a closure in the afternoon does not turn anyone away from the raising; another entrance is told', async () => {
    at('2027-07-19T12:00');
    await ask('2027-07-21', { changeAllowed: true });
    const access = { state: 'closed', from: '12:00', to: '18:00', reason: { zh: '活动', en: 'An event' } };
    await desk.save('2027-07-21', { access });
    await round();
    await desk.save(
      '2027-07-21',
      { access, note: { zh: '注', en: 'Note' } },
      { seenRevision: 1, why: '说明' },
    );
    await round();
    expect(weChat.sent.map(({ data }) => data.thing3?.value)).toEqual(['入场安排有变，请先查看']);
  });

  it('with the secret wrong for an hour nothing is lost', async () => {
    at('2027-07-22T12:00');
    await ask('2027-07-24');
    const { tokens } = weChat;
    tokens.push('another');
    weChat.tokenRefusals.push(40125, 40125, 40125, 40125);
    at('2027-07-23T20:00');
    await otherInstance()
      .round()
      .catch(() => undefined);
    expect(weChat.sent).toHaveLength(0);
    weChat.tokenRefusals.length = 0;
    at('2027-07-23T21:00');
    await otherInstance().round();
    expect(weChat.sent).toHaveLength(1);
  });

  it('whose answer was lost on the way are not sent a second time', async () => {
    at('2027-07-25T12:00');
    await ask('2027-07-27');
    weChat.lostAnswers = 1;
    at('2027-07-26T20:00');
    await round();
    at('2027-07-26T22:00');
    await round();
    expect(weChat.sent).toHaveLength(1);
  });

  it.each([
    [{ code: 'stolen' }, 400, 'LOGIN_REFUSED'],
    [{ kind: 'weekly' }, 400, 'BAD_REQUEST'],
    [{ kind: 'minutes', minutesAhead: 5 }, 400, 'BAD_REQUEST'],
    [{ date: 20270803 }, 400, 'BAD_REQUEST'],
    [{ locale: 'fr' }, 400, 'BAD_REQUEST'],
    [{ date: '2027-08-40' }, 400, 'WRONG_DATE'],
    [{ date: '2027-07-31' }, 400, 'WRONG_DATE'],
    [{ date: '2027-12-31' }, 400, 'WRONG_DATE'],
    [{ date: '2027-08-01' }, 400, 'TOO_LATE'],
    [{ date: '2027-08-02', kind: 'minutes', minutesAhead: 720, code: 'x'.repeat(5_000) }, 413, 'TOO_LARGE'],
  ])('%j is refused', async (more, status, reason) => {
    at('2027-08-01T12:00');
    const answer = await ask('2027-08-03', more);
    expect([answer.status, answer.body.error?.reason]).toEqual([status, reason]);
    expect(answer.body.error?.message).not.toBe('');
  });

  it.each([
    [40226, 403, 'PERSON_BLOCKED'],
    [45011, 429, 'TOO_OFTEN'],
    [40125, 503, 'TRY_LATER'],
  ])('WeChat saying %i of a login is answered with %i', async (code, status, reason) => {
    at('2027-08-01T12:00');
    weChat.loginRefusals.push(code);
    const answer = await ask('2027-08-03');
    expect([answer.status, answer.body.error?.reason]).toEqual([status, reason]);
  });

  it('a closed square takes none', async () => {
    at('2027-08-01T12:00');
    await desk.save('2027-08-05', { access: { state: 'closed', reason: { zh: '活动', en: 'An event' } } });
    expect((await ask('2027-08-05')).body.error?.reason).toBe('NO_CEREMONY');
  });

  it('a body that is no JSON is the caller’s fault', async () => {
    const answer = await fetch(`${cms.url}/ceremony/reminders`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"code":',
    });
    expect(answer.status).toBe(400);
  });

  it('whoever guesses codes is sent away for a while', async () => {
    at('2027-08-01T12:00');
    const answers = [];
    for (let guess = 0; guess < 32; guess += 1) answers.push(await ask('2027-08-03', { code: 'guess' }));
    expect(answers.at(-1)).toMatchObject({ status: 429, body: { error: { reason: 'TOO_OFTEN' } } });
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
    expect(await (await fetch(path)).json()).toMatchObject({
      available: false,
      templates: { reminder: null, change: null },
    });
    expect((await fetch(path, { method: 'POST', body: '{}' })).status).toBe(404);
  });
});
