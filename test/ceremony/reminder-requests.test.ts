import { type Booted, bootStrapi, databases } from 'cms/testing/boot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Reminding } from './reminding';

describe.each(databases)('what a phone asks of the reminders on %s', (database) => {
  const here = Reminding.on(database);

  it('are offered with the templates to ask permission for', async () => {
    const offer = await (await fetch(`${here.cms.url}/ceremony/reminders`)).json();
    expect(offer).toEqual({
      available: true,
      templates: { reminder: 'reminder-template', change: 'change-template' },
      daysAhead: 60,
      minutesAhead: { least: 10, most: 720, usual: 90 },
    });
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
    here.at('2027-08-01T12:00');
    const answer = await here.ask('2027-08-03', more);
    expect([answer.status, answer.body.error?.reason]).toEqual([status, reason]);
    expect(answer.body.error?.message).not.toBe('');
  });

  it.each([
    [40226, 403, 'PERSON_BLOCKED'],
    [45011, 429, 'TOO_OFTEN'],
    [40125, 503, 'TRY_LATER'],
  ])('WeChat saying %i of a login is answered with %i', async (code, status, reason) => {
    here.at('2027-08-01T12:00');
    here.weChat.loginRefusals.push(code);
    const answer = await here.ask('2027-08-03');
    expect([answer.status, answer.body.error?.reason]).toEqual([status, reason]);
  });

  it('a closed square takes none', async () => {
    here.at('2027-08-01T12:00');
    await here.desk.save('2027-08-05', {
      access: { state: 'closed', reason: { zh: '活动', en: 'An event' } },
    });
    expect((await here.ask('2027-08-05')).body.error?.reason).toBe('NO_CEREMONY');
  });

  it('a body that is no JSON is the caller’s fault', async () => {
    const answer = await fetch(`${here.cms.url}/ceremony/reminders`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"code":',
    });
    expect(answer.status).toBe(400);
  });

  it('are kept unreadable, and forgotten once sent', async () => {
    here.at('2027-07-01T12:00');
    await here.ask('2027-07-03', { code: 'code-of-openid-in-the-clear' });
    expect(await here.rowsOf('2027-07-03')).toHaveLength(1);
    expect(JSON.stringify(await here.rowsOf('2027-07-03'))).not.toContain('openid-in-the-clear');
    here.at('2027-07-02T20:00');
    await here.round();
    expect(here.weChat.sent).toMatchObject([{ touser: 'openid-in-the-clear' }]);
    expect(await here.rowsOf('2027-07-03')).toEqual([]);
  });

  it('with a message about changes allowed too, forgotten at the raising', async () => {
    here.at('2027-07-04T12:00');
    await here.ask('2027-07-06', { changeAllowed: true });
    here.at('2027-07-05T20:00');
    await here.round();
    expect(await here.rowsOf('2027-07-06')).toHaveLength(1);
    here.at('2027-07-06T04:00');
    await here.round();
    expect(await here.rowsOf('2027-07-06')).toHaveLength(1);
    here.at('2027-07-06T05:00');
    await here.round();
    expect(await here.rowsOf('2027-07-06')).toEqual([]);
    expect(here.weChat.sent).toHaveLength(1);
  });

  it('withdrawn, they are forgotten at once and never sent', async () => {
    here.at('2027-07-07T12:00');
    const code = 'code-of-somebody-who-withdraws';
    await here.ask('2027-07-09', { code });
    await here.ask('2027-07-09', { code, kind: 'minutes' });
    const answers = [await here.withdraw('2027-07-09', code), await here.withdraw('2027-07-09', code)];
    expect(answers.map(({ body }) => body)).toEqual([{ withdrawn: 2 }, { withdrawn: 0 }]);
    here.at('2027-07-08T20:00');
    await here.round();
    expect(here.weChat.sent).toHaveLength(0);
  });

  // The last: from then on this address is sent away.
  it('whoever guesses codes is sent away for a while', async () => {
    here.at('2027-08-01T12:00');
    const answers = [];
    for (let guess = 0; guess < 32; guess += 1) answers.push(await here.ask('2027-08-03', { code: 'guess' }));
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
