import { randomBytes, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { saveSigns } from 'cms/signage/register/save-signs';
import { type Administrator, signIn } from 'cms/testing/administrators';
import { type Booted, bootStrapi, databases } from 'cms/testing/boot';
import { pictureFacts } from 'cms/testing/files';
import { jpeg, phonePhoto } from 'cms/testing/pictures';
import { CHECK_LISTS } from 'shared/signage/patrol';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LoopbackWeChat } from '../ceremony/wechat';
import { CutConnections } from './cut-connections';
import { askDoor, PatrolPhone } from './patrol-phone';

const states = CHECK_LISTS.sign.map(({ state }) => state);
const day = '2026-03-02';
const noon = '2026-03-02T04:00:00.000Z';

/** A small photograph of its own for each number. */
const photograph = (number: number): Promise<Uint8Array> => jpeg(64 + number, 64);

describe.each(databases)('on the spot, on %s', (database) => {
  const weChat = new LoopbackWeChat();
  let cms: Booted;
  let desk: Administrator;
  let patroller: Administrator;
  const signIds: string[] = [];

  const table = (name: string) => cms.strapi.db.getConnection()(name);
  const count = async (name: string, where: object = {}): Promise<number> =>
    Number(((await table(name).where(where).count({ count: '*' }))[0] as { count: number | string }).count);
  const ask = (path: string, given: Parameters<typeof askDoor>[2] = {}) => askDoor(cms.url, path, given);
  const enter = async (person: Administrator, label = '手机') => {
    const { email, password } = person;
    const answer = await ask('/patrol/sign-in', { content: { email, password, label } });
    return answer?.body as unknown as { token: string; tokenUntil: string; renewal: string; who: string };
  };
  const route = async (stops: readonly string[], more: object = {}): Promise<string> => {
    const entry = {
      name: '广场',
      area: '天安门广场',
      stops,
      everyDays: 1,
      firstDay: day,
      dueBy: '17:00',
      ...more,
    };
    const { status, body } = await desk.ask<{ id: number }>('POST', '/patrol-desk/routes', entry);
    expect(status).toBe(200);
    return String(body.id);
  };

  beforeAll(async () => {
    const api = await weChat.listen();
    const credentials = { WECHAT_APP_ID: 'app-id', WECHAT_APP_SECRET: 'app-secret', WECHAT_API: api };
    cms = await bootStrapi({ database, env: { ...credentials, PUBLIC_URL: 'http://guide.example' } });
    cms.setClock(() => new Date(noon));
    desk = await signIn(cms, 'signage');
    patroller = await signIn(cms, 'signage');
    const signs = Array.from({ length: 24 }, (_, at) => ({
      fields: {
        code: `TAM-${String(at + 1).padStart(4, '0')}`,
        place: `东侧路第 ${at + 1} 处`,
        area: '天安门广场',
        zh: '卫生间',
        en: 'Toilet',
        owner: '管委会',
      },
    }));
    signIds.push(...(await saveSigns(cms.strapi, signs, { who: '测试' })));
  });
  afterAll(async () => {
    cms?.setClock(undefined);
    await cms?.stop();
    await weChat.close();
  });

  describe('a phone of the team', () => {
    it('signs in with an account of the role, and with no other', async () => {
      const editor = await signIn(cms, 'editor');
      const refused = async (person: { email: string; password: string }) =>
        (await ask('/patrol/sign-in', { content: person }))?.body.error?.reason;
      expect(await refused({ email: editor.email, password: editor.password })).toBe('NOT_ALLOWED');
      expect(await refused({ email: patroller.email, password: 'Wrong-password-1' })).toBe('WRONG_PASSWORD');
      expect(await refused({ email: 'nobody@example.org', password: 'Wrong-password-1' })).toBe(
        'WRONG_PASSWORD',
      );
      expect(await refused({ email: 'x', password: '' })).toBe('BAD_REQUEST');
      const entered = await enter(patroller);
      expect(entered.who).toContain('测试');
      expect((await ask('/patrol/plan', { token: entered.token }))?.status).toBe(200);
      expect((await ask('/patrol/plan'))?.body.error?.reason).toBe('NOT_SIGNED_IN');
    });

    it('acts for half an hour and then renews; an answer lost on the way signs nobody out', async () => {
      const entered = await enter(patroller);
      cms.setClock(() => new Date(Date.parse(noon) + 31 * 60_000));
      expect((await ask('/patrol/plan', { token: entered.token }))?.body.error?.reason).toBe('NOT_SIGNED_IN');
      const renew = (renewal: string) => ask('/patrol/renew', { content: { renewal } });
      const lost = (await renew(entered.renewal))?.body as unknown as typeof entered;
      const heard = (await renew(entered.renewal))?.body as unknown as typeof entered;
      expect((await renew(lost.renewal))?.status).toBe(401);
      const next = (await renew(heard.renewal))?.body as unknown as typeof entered;
      // The successor has been used: whoever still holds the first one holds nothing.
      expect((await renew(entered.renewal))?.status).toBe(401);
      expect((await ask('/patrol/plan', { token: next.token }))?.status).toBe(200);
      cms.setClock(() => new Date(noon));
    });

    it('is cut off when it is lost, when its account is closed and when its role is taken away', async () => {
      const lost = await enter(patroller, '丢失的手机');
      const phones = await desk.ask<{ id: number; label: string }[]>('GET', '/patrol-desk/phones');
      expect(JSON.stringify(phones.body)).not.toMatch(/hash/i);
      const id = phones.body.find(({ label }) => label === '丢失的手机')?.id;
      expect((await desk.ask('POST', `/patrol-desk/phones/${id}/cut-off`, {})).status).toBe(200);
      expect((await ask('/patrol/plan', { token: lost.token }))?.body.error?.reason).toBe('CUT_OFF');
      const renewed = await ask('/patrol/renew', { content: { renewal: lost.renewal } });
      expect(renewed?.body.error?.reason).toBe('CUT_OFF');

      const leaving = await signIn(cms, 'signage');
      const entered = await enter(leaving);
      await cms.strapi.db
        .query('admin::user')
        .update({ where: { id: leaving.id }, data: { isActive: false } });
      expect((await ask('/patrol/plan', { token: entered.token }))?.body.error?.reason).toBe('CUT_OFF');

      const moved = await signIn(cms, 'signage');
      const still = await enter(moved);
      const editor = await cms.strapi.db.query('admin::role').findOne({ where: { code: 'editor' } });
      await cms.strapi.db
        .query('admin::user')
        .update({ where: { id: moved.id }, data: { roles: [editor.id] } });
      expect((await ask('/patrol/plan', { token: still.token }))?.body.error?.reason).toBe('CUT_OFF');
    });

    it('is not guessed into: after ten wrong passwords an account has to wait', async () => {
      const { email, password } = await signIn(cms, 'signage');
      for (let at = 0; at < 10; at += 1)
        await ask('/patrol/sign-in', { content: { email, password: `Wrong-password-${at}` } });
      const answer = await ask('/patrol/sign-in', { content: { email, password } });
      expect([answer?.status, answer?.body.error?.reason]).toEqual([429, 'TOO_OFTEN']);
    });
  });

  describe('a round', () => {
    it('is kept record by record: sound ones are, wrong ones say why, none twice', async () => {
      const routeId = await route(signIds.slice(0, 2));
      const { token } = await enter(patroller);
      const sound = {
        id: randomUUID(),
        routeId,
        day,
        thingId: signIds[0],
        state: 'dirty',
        note: ' 有贴纸 ',
        position: { latitude: 39.9, longitude: 116.39, accuracy: 12 },
        photographs: 0,
        takenAt: noon,
      };
      const wrong = [
        { ...sound, id: randomUUID(), state: 'stolen' },
        { ...sound, id: randomUUID(), thingId: 'nothing' },
        { ...sound, id: randomUUID(), routeId: '999999' },
        { ...sound, id: randomUUID(), day: '2026-03-09' },
        { ...sound, id: 'not-an-id' },
      ];
      const send = async (records: object[]) =>
        (await ask('/patrol/checks', { token, content: { records } }))?.body.answers as { outcome: string }[];
      const outcomes = (await send([sound, sound, ...wrong])).map(({ outcome }) => outcome);
      expect(outcomes).toEqual(['kept', 'kept', 'refused', 'refused', 'refused', 'refused', 'refused']);
      expect((await send([sound])).map(({ outcome }) => outcome)).toEqual(['known']);
      expect(await count('patrol_checks', { route_id: routeId })).toBe(1);
      const [kept] = await table('patrol_checks').where({ route_id: routeId });
      expect(kept).toMatchObject({ note: '有贴纸', state: 'dirty', who: expect.stringContaining('测试') });
      expect((await ask('/patrol/checks', { token, content: { records: 'all' } }))?.status).toBe(400);
    });

    it('opens a case for a sign that is missing, once, and marks it; a dirty one is only told', async () => {
      const [missing, dirty] = signIds.slice(20, 22) as [string, string];
      const routeId = await route([missing, dirty]);
      const phone = new PatrolPhone(cms.url, (await enter(patroller)).token);
      const base = { routeId, day, note: '', takenAt: noon };
      phone.record({ ...base, thingId: missing, state: 'missing' });
      phone.record({ ...base, thingId: missing, state: 'missing' });
      phone.record({ ...base, thingId: dirty, state: 'dirty' });
      expect(await phone.send()).toBe('done');
      const stateOf = async (id: string) => (await table('signs').where({ document_id: id }).first()).state;
      expect([await stateOf(missing), await stateOf(dirty)]).toEqual(['defective', 'in-place']);
      expect(await count('sign_cases', { sign_id: missing })).toBe(1);
      expect(await count('sign_cases', { sign_id: dirty })).toBe(0);
      expect(await count('sign_events', { sign_id: missing, action: 'patrol-missing' })).toBe(2);
    });

    it('is missed, late or done by the clock, and the desk sees it', async () => {
      const routeId = await route(signIds.slice(2, 4), { everyDays: 7 });
      const phone = new PatrolPhone(cms.url, (await enter(patroller)).token);
      const rounds = async (at: string) => {
        cms.setClock(() => new Date(at));
        const { body } = await desk.ask<{
          rounds: { routeId: string; day: string; state: string; faults: number }[];
        }>('GET', `/patrol-desk/rounds?from=2026-03-02&to=2026-03-16`);
        cms.setClock(() => new Date(noon));
        return body.rounds
          .filter((round) => round.routeId === routeId)
          .map((round) => `${round.day} ${round.state} ${round.faults}`);
      };
      expect(await rounds(noon)).toEqual([
        '2026-03-16 upcoming 0',
        '2026-03-09 upcoming 0',
        '2026-03-02 open 0',
      ]);
      phone.record({
        routeId,
        day,
        thingId: signIds[2] as string,
        state: 'obscured',
        note: '',
        takenAt: noon,
      });
      await phone.send();
      expect((await rounds(noon)).at(-1)).toBe('2026-03-02 begun 1');
      expect(await rounds('2026-03-10T00:00:00Z')).toEqual([
        '2026-03-16 upcoming 0',
        '2026-03-09 missed 0',
        '2026-03-02 late 1',
      ]);
      const after = '2026-03-02T10:00:00.000Z';
      phone.record({
        routeId,
        day,
        thingId: signIds[3] as string,
        state: states[0] as string,
        note: '',
        takenAt: after,
      });
      await phone.send();
      expect((await rounds('2026-03-10T00:00:00Z')).at(-1)).toBe('2026-03-02 done-late 1');
    });

    it('keeps photographs without what they say of the photographer, and takes nothing else for one', async () => {
      const routeId = await route(signIds.slice(4, 5));
      const { token } = await enter(patroller);
      const phone = new PatrolPhone(cms.url, token);
      const before = await count('sign_photographs');
      const base = {
        routeId,
        day,
        thingId: signIds[4] as string,
        state: 'damaged',
        note: '角上裂了',
        takenAt: noon,
      };
      const record = phone.record(base, [await phonePhoto(), new TextEncoder().encode('<svg/>')]);
      expect(await phone.send()).toBe('done');
      expect(phone.waiting).toEqual([]);
      expect(await count('sign_photographs')).toBe(before + 1);
      const [row] = await table('patrol_photographs').where({ check_id: record.id });
      const kept = readFileSync(join(cms.dataDir, 'signage-photographs', `${row.file}-whole.jpg`));
      const { exif, height } = await pictureFacts(kept);
      // It stands upright, as it was lying on its side before.
      expect([exif, height, kept.includes('SpyPhone')]).toEqual([undefined, 1600, false]);
      const tooMuch = await ask(`/patrol/checks/${record.id}/photographs/${randomUUID()}`, {
        token,
        content: randomBytes(9 * 1024 * 1024),
      });
      // A body that is too long is answered or cut, never kept.
      expect([413, undefined]).toContain(tooMuch?.status);
      const unknown = `/patrol/checks/${randomUUID()}/photographs/${randomUUID()}`;
      expect((await ask(unknown, { token, content: await photograph(2) }))?.status).toBe(404);
    });

    it('of 50 phones at once, their lines cut and themselves killed, ends as what was recorded, each once', async () => {
      const stops = signIds.slice(5, 20);
      const routeId = await route(stops);
      const events = await count('sign_events');
      const photographs = await count('sign_photographs');
      const line = new CutConnections(Number(new URL(cms.url).port), 0.5);
      const address = await line.listen();
      const { token } = await enter(patroller);
      const pictures = await Promise.all(Array.from({ length: 10 }, (_, at) => photograph(at + 10)));
      const recorded: { id: string; thingId: string; state: string }[] = [];
      let taken = 0;
      const phones = Array.from({ length: 50 }, (_, at) => {
        const phone = new PatrolPhone(address, token);
        for (let check = 0; check < 6; check += 1) {
          const thingId = stops[(at + check * 3) % stops.length] as string;
          const state = states[(at + check) % states.length] as string;
          const mine = (at + check) % 25 === 0 ? [pictures[at % 10] as Uint8Array] : [];
          taken += mine.length;
          const takenAt = new Date(Date.parse(noon) + check * 60_000).toISOString();
          recorded.push(phone.record({ routeId, day, thingId, state, note: '', takenAt }, mine));
        }
        return phone;
      });
      // A tenth of them twice: the same records come from two phones at once.
      const all = [...phones, ...phones.slice(0, 5).map((phone) => phone.copied())];
      for (let attempt = 0; attempt < 12 && all.some(({ waiting }) => waiting.length > 0); attempt += 1) {
        await Promise.all(all.map((phone) => phone.reborn().send()));
      }
      line.share = 0;
      await Promise.all(all.map((phone) => phone.reborn().send()));
      await line.close();
      expect(line.cuts).toBeGreaterThan(20);
      expect(all.flatMap(({ waiting }) => waiting)).toEqual([]);
      const rows = await table('patrol_checks')
        .where({ route_id: routeId })
        .select('record_id', 'thing_id', 'state');
      const sorted = (lines: string[]) => lines.sort();
      expect(sorted(rows.map((row) => `${row.record_id} ${row.thing_id} ${row.state}`))).toEqual(
        sorted(recorded.map(({ id, thingId, state }) => `${id} ${thingId} ${state}`)),
      );
      expect(await count('patrol_rounds', { route_id: routeId })).toBe(1);
      expect(await count('sign_photographs')).toBe(photographs + taken);
      const told = await table('sign_events').where('action', 'like', 'patrol-%').whereIn('sign_id', stops);
      const lines = (state: string) => told.filter(({ action }) => action === `patrol-${state}`).length;
      for (const state of states)
        expect([state, lines(state)]).toEqual([
          state,
          recorded.filter((record) => record.state === state).length,
        ]);
      expect(await count('sign_events')).toBeGreaterThan(events);
      const grave = new Set(
        recorded
          .filter(({ state }) => ['missing', 'damaged', 'wrong-text'].includes(state))
          .map((each) => each.thingId),
      );
      const cases = await table('sign_cases').whereIn('sign_id', stops);
      expect(sorted(cases.map((row) => row.sign_id))).toEqual(sorted([...grave]));
    }, 240_000);
  });

  describe('the codes of a route', () => {
    it('are printed as a PDF, in the order of the round', async () => {
      const id = await route(signIds.slice(0, 20));
      const { status, body } = await desk.ask<{ fileName: string; content: string }>(
        'GET',
        `/patrol-desk/code-sheets/${id}`,
      );
      const pdf = Buffer.from(body.content, 'base64');
      expect([status, pdf.subarray(0, 5).toString(), body.fileName]).toEqual([
        200,
        '%PDF-',
        expect.stringMatching(/\.pdf$/),
      ]);
      expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(2);
      expect((await desk.ask('GET', '/patrol-desk/code-sheets/999999')).status).toBe(404);
    });
  });

  describe('a visitor', () => {
    const report = (more: object = {}) => ({
      key: randomBytes(16).toString('hex'),
      code: 'TAM-0001',
      fault: 'wrong-english',
      text: '',
      locale: 'en',
      ...more,
    });

    it('finds the sign by its code or its words, and only signs in place', async () => {
      await saveSigns(
        cms.strapi,
        [{ fields: { code: 'TAM-PLAN', zh: '规划的标识', en: 'Planned', state: 'planned' } }],
        { who: '测试' },
      );
      expect((await ask('/signage/signs/TAM-0001'))?.body.sign).toMatchObject({ zh: '卫生间', en: 'Toilet' });
      expect((await ask('/signage/signs/TAM-PLAN'))?.status).toBe(404);
      const found = (await ask(`/signage/signs?search=${encodeURIComponent('tam-000')}`))?.body.signs;
      expect(found).toHaveLength(9);
      expect(JSON.stringify(found)).not.toMatch(/owner|管委会|documentId/);
    });

    it('reports without signing in, sends a photograph, and reads the answer by the private link', async () => {
      const mine = report({ text: 'Should be “Toilets”.', login: 'code-of-visitor-1' });
      expect((await ask('/signage/reports', { content: mine }))?.body.outcome).toBe('kept');
      expect((await ask('/signage/reports', { content: mine }))?.body.outcome).toBe('known');
      const picture = `/signage/reports/${mine.key}/photographs/${randomUUID()}`;
      expect((await ask(picture, { content: await photograph(3) }))?.body.outcome).toBe('kept');
      expect((await ask(picture, { content: await photograph(3) }))?.body.outcome).toBe('known');
      expect((await ask(`/signage/reports/${mine.key}`))?.body).toMatchObject({
        state: 'received',
        answer: null,
      });
      const { body: list } = await desk.ask<{ id: number; text: string; photographs: string[] }[]>(
        'GET',
        '/patrol-desk/reports',
      );
      const seen = list.find(({ text }) => text === 'Should be “Toilets”.');
      expect(seen?.photographs).toHaveLength(1);
      const small = `/patrol-desk/photographs/${seen?.photographs[0]}/small`;
      expect((await desk.ask('GET', small)).status).toBe(200);
      const answer = { state: 'mended', zh: '谢谢，已更换。', en: 'Thank you, it has been replaced.' };
      const wrong = await desk.ask('POST', `/patrol-desk/reports/${seen?.id}/answer`, { ...answer, en: ' ' });
      expect([wrong.status, JSON.stringify(wrong.body)]).toEqual([400, expect.stringContaining('英文答复')]);
      expect((await desk.ask('POST', `/patrol-desk/reports/${seen?.id}/answer`, answer)).status).toBe(200);
      expect((await ask(`/signage/reports/${mine.key}`))?.body).toMatchObject({
        state: 'mended',
        answer: { en: answer.en },
      });
      expect((await ask(`/signage/reports/${randomBytes(16).toString('hex')}`))?.status).toBe(404);
    });

    it('is kept as nothing but what was said: no address, no account, not even the link', async () => {
      const mine = report({ code: 'TAM-0002', text: '文字看不清', login: 'code-of-somebody-known' });
      await ask('/signage/reports', { content: mine });
      const rows = JSON.stringify(await table('visitor_reports'));
      for (const trace of [mine.key, 'somebody-known', '127.0.0.1']) expect(rows).not.toContain(trace);
      const events = JSON.stringify(await table('sign_events').where('action', 'like', 'report-%'));
      expect(events).not.toContain(mine.key);
    });

    it('has the text looked at by WeChat, and is held up neither by its verdict nor by its absence', async () => {
      const verdict = async (text: string, login?: string) => {
        const mine = report({ code: 'TAM-0003', text, ...(login ? { login } : {}) });
        expect((await ask('/signage/reports', { content: mine }))?.status).toBe(201);
        return (await table('visitor_reports').where({ text }).first()).content_check;
      };
      expect(await verdict('a plain word', 'code-of-a#1')).toBe('pass');
      expect(await verdict('a risky word', 'code-of-a#2')).toBe('risky');
      expect(await verdict('from the web')).toBe('not-checked');
      expect(await verdict('with a wrong code', 'nonsense')).toBe('not-checked');
    });

    it('who tells the same as others gets their answer', async () => {
      const same = [report({ code: 'TAM-0004' }), report({ code: 'TAM-0004' }), report({ code: 'TAM-0004' })];
      const other = report({ code: 'TAM-0005' });
      for (const content of [...same, other]) await ask('/signage/reports', { content });
      type Listed = { id: number; state: string; sign: { code: string } }[];
      const { body } = await desk.ask<Listed>('GET', '/patrol-desk/reports');
      const ids = body.filter(({ sign }) => sign.code === 'TAM-0004').map(({ id }) => id) as [
        number,
        number,
        number,
      ];
      const foreign = body.find(({ sign }) => sign.code === 'TAM-0005')?.id;
      const merge = (into: number | undefined, others: unknown[]) =>
        desk.ask<Listed>('POST', `/patrol-desk/reports/${into}/merge`, { others });
      expect((await merge(ids[0], [foreign])).status).toBe(409);
      expect((await merge(ids[0], [ids[0]])).status).toBe(409);
      expect((await merge(ids[1], [ids[2]])).status).toBe(200);
      // What was merged into the second goes along into the first.
      expect((await merge(ids[0], [ids[1]])).status).toBe(200);
      const answer = { state: 'no-fault', zh: '核实无误。', en: 'It is correct.' };
      expect((await desk.ask('POST', `/patrol-desk/reports/${ids[1]}/answer`, answer)).status).toBe(409);
      await desk.ask('POST', `/patrol-desk/reports/${ids[0]}/answer`, answer);
      for (const { key } of same)
        expect((await ask(`/signage/reports/${key}`))?.body).toMatchObject({ state: 'no-fault' });
      expect((await desk.ask('POST', `/patrol-desk/reports/${ids[2]}/separate`, {})).status).toBe(200);
    });

    it('who sends nonsense is told so, and who sends too much has to wait', async () => {
      for (const content of [
        report({ key: 'short' }),
        report({ fault: 'ugly' }),
        report({ code: '' }),
        report({ text: 'x'.repeat(501) }),
      ])
        expect((await ask('/signage/reports', { content }))?.status).toBe(400);
      expect((await ask('/signage/reports', { content: report({ code: 'NO-SUCH' }) }))?.status).toBe(404);
      const answers = await Promise.all(
        Array.from({ length: 30 }, () => ask('/signage/reports', { content: report({ code: 'NO-SUCH' }) })),
      );
      expect(answers.at(-1)?.body.error?.reason).toBe('TOO_OFTEN');
      expect(
        readdirSync(join(cms.dataDir, 'signage-photographs')).some((name) => !name.endsWith('.jpg')),
      ).toBe(false);
    });

    it('never reaches what is the desk’s', async () => {
      const editor = await signIn(cms, 'editor');
      for (const path of ['/patrol-desk/reports', '/patrol-desk/phones', '/patrol-desk/rounds']) {
        expect((await fetch(`${cms.url}${path}`)).status).toBe(401);
        expect((await editor.ask('GET', path)).status).toBe(403);
      }
    });
  });
});
