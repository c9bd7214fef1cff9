import { type Booted, bootStrapi, databases } from 'cms/testing/boot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from '../reading/ask';
import { Desk, type Refusal, told } from './desk';

const source = '2027 年官方时间表';
const mourning = { zh: '全国哀悼', en: 'National mourning' };

describe.each(databases)('a day of the ceremony desk on %s', (database) => {
  let cms: Booted;
  let desk: Desk;
  beforeAll(async () => {
    cms = await bootStrapi({ database });
    desk = await Desk.open(cms);
  });
  afterAll(() => cms.stop());

  it('is an estimate until the desk enters it, and official from that very moment', async () => {
    expect((await told(cms.url, '2027-03-01'))[0]).toMatchObject({
      basis: 'ESTIMATE',
      revision: 0,
      kind: 'LARGE',
    });
    const saved = await desk.save('2027-03-01', { raise: '06:48', lower: '18:06', source });
    expect(saved).toMatchObject({ status: 200, body: { written: 1 } });
    expect((await told(cms.url, '2027-03-01'))[0]).toMatchObject({
      raise: '06:48',
      lower: '18:06',
      basis: 'OFFICIAL',
      revision: 1,
      entryOpens: '05:48',
    });
  });

  it('is corrected only with a reason, and what was published before stays findable', async () => {
    await desk.save('2027-03-02', { raise: '06:46', lower: '18:07', source });
    const again = { raise: '06:47', lower: '18:07', source };
    const refusal = await desk.save('2027-03-02', again, { seenRevision: 1 });
    expect(refusal.status).toBe(400);
    expect(refusal.body.error.details.problems).toEqual([
      expect.objectContaining({ field: 'why', message: expect.stringContaining('更正原因') }),
    ]);
    await desk.save('2027-03-02', again, { seenRevision: 1, why: '官方更正' });
    expect((await told(cms.url, '2027-03-02'))[0]).toMatchObject({ raise: '06:47', revision: 2 });
    const { body } = await desk.ask<{ history: Record<string, unknown>[] }>('GET', '/days/2027-03-02');
    expect(body.history).toMatchObject([
      {
        action: 'corrected',
        who: '测试 ceremony',
        why: '官方更正',
        before: { raise: '06:46' },
        after: { raise: '06:47' },
      },
      { action: 'entered', before: null, after: { raise: '06:46' } },
    ]);
  });

  it('saved as it is published, it counts no revision', async () => {
    const form = { raise: '06:44', lower: '18:09', source };
    await desk.save('2027-03-04', form);
    expect((await desk.save('2027-03-04', form, { seenRevision: 1, why: '再存' })).body).toEqual({
      written: 0,
    });
    expect((await told(cms.url, '2027-03-04'))[0]?.revision).toBe(1);
  });

  it('changed by somebody else meanwhile, the later form is told and loses nothing', async () => {
    await desk.save('2027-03-05', { raise: '06:43', lower: '18:10', source });
    await desk.save('2027-03-05', { raise: '06:42', lower: '18:10', source }, { seenRevision: 1, why: '甲' });
    const late = await desk.save(
      '2027-03-05',
      { raise: '06:40', lower: '18:10', source },
      { seenRevision: 1, why: '乙' },
    );
    expect([late.status, late.body.error.message]).toEqual([409, expect.stringContaining('刚被他人更改')]);
    expect((await told(cms.url, '2027-03-05'))[0]?.raise).toBe('06:42');
  });

  it('tells half-mast, closure, note and cancellation in the language asked for, also over an estimate', async () => {
    const form = {
      kind: 'special',
      halfMast: { reason: mourning, article: '国旗法第十五条' },
      access: { state: 'closed', from: '05:00', to: '12:00', reason: { zh: '活动', en: 'An event' } },
      note: { zh: '请勿前往', en: 'Please do not come' },
      cancelled: true,
    };
    expect((await desk.save('2027-03-06', form)).status).toBe(200);
    expect((await told(cms.url, '2027-03-06', '2027-03-06', 'EN'))[0]).toMatchObject({
      basis: 'ESTIMATE',
      kind: 'SPECIAL',
      halfMast: { reason: 'National mourning', article: '国旗法第十五条' },
      access: { state: 'CLOSED', from: '05:00', to: '12:00', reason: 'An event' },
      note: 'Please do not come',
      cancelled: true,
    });
    expect((await told(cms.url, '2027-03-06'))[0]?.halfMast?.reason).toBe('全国哀悼');
  });

  it.each([
    [{ raise: '6:47', lower: '18:06', source }, 'raise', '升旗时间'],
    [{ raise: '18:47', lower: '18:06', source }, 'lower', '降旗时间'],
    [{ raise: '06:47', source }, 'lower', '降旗时间'],
    [{ halfMast: { reason: { zh: '哀悼', en: '' }, article: '第十五条' } }, 'halfMast.reason.en', '英文'],
    [{ halfMast: { reason: { zh: '', en: '' }, article: '' } }, 'halfMast.reason.zh', '必填'],
    [{ access: { state: 'closed', reason: { zh: '', en: '' } } }, 'access.reason.zh', '必填'],
    [{ cancelled: true }, 'note.zh', '取消'],
    [{ kind: 'huge' }, 'day.kind', '格式'],
  ])('%j is refused at %s, and nothing is published', async (form, field, words) => {
    const { status, body } = await desk.save('2027-04-02', form);
    expect(status).toBe(400);
    expect(body.error.details.problems[0]).toMatchObject({ field, message: expect.stringContaining(words) });
    expect((await told(cms.url, '2027-04-02'))[0]?.basis).toBe('ESTIMATE');
  });

  it('a slip of the hand that contradicts the Sun by two minutes or more needs a reason', async () => {
    const slip = { raise: '05:57', lower: '18:13', source };
    const refusal = await desk.save('2027-03-08', slip);
    expect([refusal.status, refusal.body.error.details.problems]).toEqual([
      400,
      [{ field: 'why', message: expect.stringMatching(/升旗比太阳推算的 06:3\d 早 \d+ 分钟/) }],
    ]);
    expect((await told(cms.url, '2027-03-08'))[0]?.basis).toBe('ESTIMATE');
    expect((await desk.save('2027-03-08', slip, { why: '电话确认' })).status).toBe(200);
  });

  it('days of mourning are entered at once; the times of each stay their own', async () => {
    await desk.save('2027-09-02', { raise: '05:42', lower: '18:45', source });
    const halfMast = { reason: mourning, article: '国旗法第十五条' };
    const more = { until: '2027-09-03', why: '国务院公告' };
    const saved = await desk.save('2027-09-01', { halfMast }, more);
    expect(saved).toMatchObject({ status: 200, body: { written: 3 } });
    const days = await told(cms.url, '2027-09-01', '2027-09-04');
    expect(days.map(({ basis, halfMast: mast, kind }) => [basis, mast !== null, kind])).toEqual([
      ['ESTIMATE', true, 'LARGE'],
      ['OFFICIAL', true, 'ORDINARY'],
      ['ESTIMATE', true, 'ORDINARY'],
      ['ESTIMATE', false, 'ORDINARY'],
    ]);
    for (const until of ['2027-08-31', '2027-10-20', '2027-09-31']) {
      const refusal = await desk.save('2027-09-05', { halfMast }, { until });
      expect([refusal.status, refusal.body.error.details.problems[0]?.field]).toEqual([400, 'until']);
    }
  });

  it('or not at all: one day that needs a reason stops them all', async () => {
    const halfMast = { reason: { zh: '另一原因', en: 'Another reason' }, article: '国旗法第十五条' };
    const refusal = await desk.save('2027-08-31', { halfMast }, { until: '2027-09-02' });
    expect([refusal.status, refusal.body.error.message]).toEqual([
      400,
      expect.stringContaining('2027-09-01'),
    ]);
    expect((await told(cms.url, '2027-08-31'))[0]?.halfMast).toBeNull();
  });

  it('what was published on any day is found again, newest first, page by page', async () => {
    interface Lines {
      readonly lines: { id: number; day: string; why: string | null }[];
      readonly more: boolean;
    }
    const { body } = await desk.ask<Lines>('GET', '/corrections');
    expect(body.lines[0]).toMatchObject({ day: '2027-09-03', why: '国务院公告' });
    const older = await desk.ask<Lines>('GET', `/corrections?before=${body.lines[2]?.id}`);
    expect(older.body.lines[0]).toEqual(body.lines[3]);
    expect((await desk.ask<Lines>('GET', '/corrections?before=1')).body).toEqual({ lines: [], more: false });
    const byHand = (await desk.ask<Lines>('GET', '/corrections?by=hand')).body;
    expect(byHand).toEqual(body);
  });

  it('a year without flag days is refused', async () => {
    for (const year of ['1900', '2101', '26', 'x']) {
      expect((await desk.ask('GET', `/year?year=${year}`)).status).toBe(400);
    }
    expect((await desk.ask('GET', '/year?year=1949')).status).toBe(200);
  });

  it('a day that does not exist is refused', async () => {
    expect((await desk.save('2027-02-29', { raise: '06:47', lower: '18:06', source })).status).toBe(400);
  });

  it('no other door past the rules: not the Document Service, and history cannot be rewritten', async () => {
    const flagDays = cms.strapi.documents('api::ceremony.flag-day' as 'api::guide.area');
    const wrong = { date: '2027-04-03', raise: '25:00', lower: '18:00', source } as never;
    await expect(flagDays.create({ data: wrong })).rejects.toThrow('升旗时间');
    const [day] = await flagDays.findMany({ filters: { date: '2027-03-01' } as never });
    const documentId = day?.documentId ?? '';
    await expect(flagDays.delete({ documentId })).rejects.toThrow('不能删除');
    await expect(flagDays.update({ documentId, data: { raise: '06:00' } as never })).rejects.toThrow(
      '更正原因',
    );
    const history = cms.strapi.documents('api::ceremony.correction' as 'api::guide.area');
    const [line] = await history.findMany({});
    await expect(history.delete({ documentId: line?.documentId ?? '' })).rejects.toThrow('只增不改');
    await expect(history.create({ data: {} as never })).rejects.toThrow('只增不改');
  });

  it('is for the desk: editors are sent away, strangers too', async () => {
    const editor = await Desk.open(cms, 'editor');
    expect((await editor.save('2027-03-07', { raise: '06:40', lower: '18:12', source })).status).toBe(403);
    expect((await fetch(`${cms.url}/ceremony-desk/year`)).status).toBe(401);
    expect((await (await Desk.open(cms, 'strapi-super-admin')).ask('GET', '/year?year=2027')).status).toBe(
      200,
    );
  });

  it('a year of the desk holds every day with the Sun beside what is published', async () => {
    const { body } = await desk.ask<{ days: { date: string; raise: string; sun: { raise: string } }[] }>(
      'GET',
      '/year?year=2027',
    );
    expect(body.days).toHaveLength(365);
    expect(body.days.find(({ date }) => date === '2027-03-05')).toMatchObject({
      raise: '06:42',
      sun: { raise: '06:43' },
    });
  });

  it('the desk sets when entry opens, which days are large and who plays', async () => {
    const setting = {
      entryMinutes: 90,
      monthDays: [1, 11],
      holidays: ['05-04', '2027-02-06'],
      liveBandKinds: ['special'],
      adviceZh: '请预约',
      adviceEn: 'Please book',
      adviceSource: '区管委会',
    };
    expect((await desk.ask('PUT', '/setting', setting)).status).toBe(200);
    expect((await told(cms.url, '2027-05-04'))[0]).toMatchObject({ kind: 'LARGE', liveBand: false });
    expect((await told(cms.url, '2027-03-01'))[0]).toMatchObject({ entryOpens: '05:18' });
    const arrival = '{ ceremonyArrival(locale: EN) { entryMinutes text source } }';
    expect((await ask(cms.url, arrival)).data).toEqual({
      ceremonyArrival: { entryMinutes: 90, text: 'Please book', source: '区管委会' },
    });
    expect((await told(cms.url, '2027-05-11'))[0]?.kind).toBe('LARGE');
    for (const [wrong, words] of [
      [{ holidays: ['02-30'] }, '02-30'],
      [{ monthDays: [0] }, '1 至 31'],
    ] as const) {
      const refusal = await desk.ask<Refusal>('PUT', '/setting', { ...setting, ...wrong });
      expect([refusal.status, refusal.body.error.message]).toEqual([400, expect.stringContaining(words)]);
    }
  });

  it('the next ceremony passes over a cancelled day', async () => {
    cms.setClock(() => new Date('2027-03-05T18:00:00+08:00'));
    const next = '{ nextCeremony(locale: EN) { event at day { date basis } } }';
    const { data } = await ask<{ nextCeremony: { event: string; day: { date: string } } }>(cms.url, next);
    expect(data.nextCeremony).toMatchObject({
      event: 'LOWER',
      day: { date: '2027-03-05', basis: 'OFFICIAL' },
    });
    cms.setClock(() => new Date('2027-03-05T18:10:00+08:00'));
    expect((await ask(cms.url, next)).data).toMatchObject({
      nextCeremony: { event: 'RAISE', day: { date: '2027-03-07' } },
    });
    cms.setClock();
  });

  it('more than 400 days, or a range that runs backwards, is refused in words', async () => {
    await expect(told(cms.url, '2027-01-01', '2028-02-05')).rejects.toThrow('at most 400');
    await expect(told(cms.url, '2027-01-02', '2027-01-01')).rejects.toThrow('backwards');
    expect(await told(cms.url, '2027-01-01', '2028-02-04')).toHaveLength(400);
  });
});
