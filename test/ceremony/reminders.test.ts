import { databases } from 'cms/testing/boot';
import { describe, expect, it } from 'vitest';
import { Reminding } from './reminding';

const source = '官方时间表';

describe.each(databases)('reminders in WeChat on %s', (database) => {
  const here = Reminding.on(database);

  it('come the evening before, once, whatever the number of instances', async () => {
    here.at('2027-03-01T12:00');
    await here.desk.save('2027-03-03', { raise: '06:45', lower: '18:08', source });
    for (let visitor = 0; visitor < 6; visitor += 1) expect((await here.ask('2027-03-03')).status).toBe(201);
    here.at('2027-03-02T19:59');
    await here.round();
    expect(here.weChat.sent).toHaveLength(0);
    here.at('2027-03-02T20:00');
    const others = [here.otherInstance(), here.otherInstance(), here.otherInstance()];
    await Promise.all([here.round(), ...others.map((other) => other.round())]);
    await Promise.all([here.round(), ...others.map((other) => other.round())]);
    expect(here.weChat.sent).toHaveLength(6);
    expect(new Set(here.weChat.sent.map(({ touser }) => touser)).size).toBe(6);
    expect(here.weChat.sent[0]).toMatchObject({
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
    here.at('2027-03-04T12:00');
    const { body } = await here.ask('2027-03-06', { kind: 'minutes', minutesAhead: 90, locale: 'en' });
    expect(body.dueAt).toBe('2027-03-05T21:11:00.000Z');
    await here.desk.save('2027-03-06', { raise: '06:42', lower: '18:11', source });
    here.at('2027-03-06T05:11');
    await here.round();
    expect(here.weChat.sent).toHaveLength(0);
    here.at('2027-03-06T05:12');
    await here.round();
    expect(here.weChat.sent).toMatchObject([
      { lang: 'en_US', data: { time2: { value: '2027年3月6日 06:42' } } },
    ]);
  });

  it('asked for twice, or at the same moment, are one', async () => {
    here.at('2027-03-07T12:00');
    const same = { code: 'code-of-the-same-person' };
    await Promise.all([here.ask('2027-03-09', same), here.ask('2027-03-09', same)]);
    await here.ask('2027-03-09', same);
    here.at('2027-03-08T20:00');
    await here.round();
    expect(here.weChat.sent).toHaveLength(1);
  });

  it('of an estimated time say so', async () => {
    here.at('2027-07-10T12:00');
    await here.ask('2027-07-12');
    await here.ask('2027-07-12', { locale: 'en' });
    here.at('2027-07-11T20:00');
    await here.round();
    expect(here.weChat.sent.map(({ data }) => data.thing1?.value).sort()).toEqual([
      'Raising (estimated)',
      '天安门广场升国旗（预计时间）',
    ]);
  });

  it('a worn-out token is renewed and the message sent once', async () => {
    here.at('2027-05-01T12:00');
    await here.ask('2027-05-03');
    here.weChat.tokens.push('another');
    here.at('2027-05-02T20:00');
    await here.round();
    expect(here.weChat.sent).toHaveLength(1);
  });

  it.each([
    [45009, 30],
    [47003, 30],
    [43108, 1],
    [-1, 1],
  ])('WeChat saying %i, it is tried again %i minutes later', async (code, minutes) => {
    here.at('2027-05-10T12:00');
    await here.ask('2027-05-12');
    here.weChat.refusals.push(code);
    here.at('2027-05-11T20:00');
    await here.round();
    await here.round();
    expect(here.weChat.sent).toHaveLength(0);
    here.at(`2027-05-11T20:${String(minutes).padStart(2, '0')}`);
    await here.round();
    expect(here.weChat.sent).toHaveLength(1);
    here.at('2027-05-15T12:00');
    await here.round();
  });

  it.each([43101, 40003])('WeChat saying %i, it is not tried again', async (code) => {
    here.at('2027-05-20T12:00');
    await here.ask('2027-05-22');
    here.weChat.refusals.push(code);
    here.at('2027-05-21T20:00');
    await here.round();
    here.at('2027-05-21T22:00');
    await here.round();
    expect(here.weChat.sent).toHaveLength(0);
  });

  it('left in the middle of sending by a process that ended, it is never sent a second time', async () => {
    here.at('2027-06-01T12:00');
    await here.ask('2027-06-03');
    const table = here.cms.strapi.db.connection('flag_subscriptions');
    await table.where({ date: '2027-06-03' }).update({ reminder: 'sending' });
    here.at('2027-06-02T20:00');
    await here.round();
    expect(here.weChat.sent).toHaveLength(0);
  });

  it('with the secret wrong for an hour nothing is lost', async () => {
    here.at('2027-07-22T12:00');
    await here.ask('2027-07-24');
    const { tokens } = here.weChat;
    tokens.push('another');
    here.weChat.tokenRefusals.push(40125, 40125, 40125, 40125);
    here.at('2027-07-23T20:00');
    await here
      .otherInstance()
      .round()
      .catch(() => undefined);
    expect(here.weChat.sent).toHaveLength(0);
    here.weChat.tokenRefusals.length = 0;
    here.at('2027-07-23T21:00');
    await here.otherInstance().round();
    expect(here.weChat.sent).toHaveLength(1);
  });

  it('whose answer was lost on the way are not sent a second time', async () => {
    here.at('2027-07-25T12:00');
    await here.ask('2027-07-27');
    here.weChat.lostAnswers = 1;
    here.at('2027-07-26T20:00');
    await here.round();
    here.at('2027-07-26T22:00');
    await here.round();
    expect(here.weChat.sent).toHaveLength(1);
  });
});
