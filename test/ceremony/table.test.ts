import { type Booted, bootStrapi, databases } from 'cms/testing/boot';
import { datesBetween, estimateDay } from 'shared/ceremony';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Desk, type Preview, type Refusal, told } from './desk';

/** Two months stand for a year: a row is a row. */
const year = datesBetween('2027-05-01', '2027-06-30').map(estimateDay);
type Row = { date: string; raise: string; lower: string };
const csv = (rows: readonly Row[]) =>
  [
    ['日期', '升旗', '降旗'].join(),
    ...rows.map(({ date, raise, lower }) => `${date},${raise},${lower}`),
  ].join('\n');
/** A time some minutes later; none of these crosses an hour. */
const later = (time: string, minutes: number) =>
  `${time.slice(0, 3)}${String(Number(time.slice(3)) + minutes).padStart(2, '0')}`;
const whole = csv(year);

describe.each(databases)('the year table at the desk on %s', (database) => {
  let cms: Booted;
  let desk: Desk;
  const changes = (preview: Preview) => preview.rows.map(({ change }) => change);
  const importIt = async (content: string, overrule = '') => {
    const { body } = await desk.preview(content);
    return desk.import(content, { seal: body.seal, overrule });
  };
  beforeAll(async () => {
    cms = await bootStrapi({ database });
    desk = await Desk.open(cms);
  });
  afterAll(() => cms.stop());

  it('a whole table is previewed as new, imported, official for visitors at once, and equal the second time', async () => {
    const preview = await desk.preview(whole);
    expect([preview.status, preview.body.rows.length, preview.body.missing]).toEqual([200, 61, []]);
    expect(new Set(changes(preview.body))).toEqual(new Set(['new']));
    expect((await importIt(whole)).body).toMatchObject({ written: 61, equal: 0 });
    const days = await told(cms.url, '2027-05-01', '2027-06-30');
    expect(days.every(({ basis, revision }) => basis === 'OFFICIAL' && revision === 1)).toBe(true);
    expect((await importIt(whole)).body).toMatchObject({ written: 0, equal: 61 });
  });

  it('undone, each day is what it was, except what was corrected since; revisions only ever grow', async () => {
    await desk.save(
      '2027-06-01',
      { raise: '04:46', lower: '19:36', source: '更正' },
      { seenRevision: 1, why: '更正' },
    );
    const imports = await desk.ask<{ documentId: string; changed: number; who: string }[]>(
      'GET',
      '/table/imports',
    );
    const first = imports.body.at(-1);
    expect(first).toMatchObject({ changed: 61, who: '测试 ceremony' });
    const path = `/table/imports/${first?.documentId}/undo`;
    expect((await desk.ask('POST', path, { why: ' ' })).status).toBe(400);
    const undone = await desk.ask('POST', path, { why: '文件有误' });
    expect(undone.body).toEqual({ restored: 60, kept: ['2027-06-01'] });
    expect((await told(cms.url, '2027-06-01'))[0]).toMatchObject({ basis: 'OFFICIAL', revision: 2 });
    expect((await told(cms.url, '2027-06-02'))[0]).toMatchObject({ basis: 'ESTIMATE', revision: 2 });
    expect((await desk.ask('POST', path, { why: '再来' })).status).toBe(409);
  });

  it('a row that contradicts the Sun by two minutes stops the import until a reason overrules it', async () => {
    const [first, second] = datesBetween('2028-05-03', '2028-05-04').map(estimateDay);
    if (!first || !second) throw new Error('no estimate');
    const rows = [first, { ...second, raise: later(second.raise, 3) }];
    const { body } = await desk.preview(csv(rows));
    expect(body).toMatchObject({ obstacles: [3], overrulable: true });
    expect(body.rows[1]?.problems[0]?.text).toMatch(/第 3 行.*升旗比太阳推算的 .* 晚 \d 分钟，须说明理由/);
    const refusal = await desk.import<Refusal>(csv(rows), { seal: body.seal });
    expect([refusal.status, refusal.body.error.message]).toEqual([400, expect.stringContaining('第 3 行')]);
    expect((await told(cms.url, '2028-05-03'))[0]?.basis).toBe('ESTIMATE');
    expect((await importIt(csv(rows), '区管委会电话确认')).body).toMatchObject({ written: 2 });
    const day = await desk.ask<{ history: { why: string }[] }>('GET', '/days/2028-05-04');
    expect(day.body.history[0]?.why).toContain('区管委会电话确认');
  });

  it('impossible rows stop it whatever the reason, each named', async () => {
    const text = csv([
      { date: '2028-02-30', raise: '06:50', lower: '18:00' },
      { date: '2028-03-01', raise: '6点', lower: '18:06' },
      estimateDay('2028-03-02'),
      estimateDay('2028-03-02'),
    ]);
    const refusal = await (async () => {
      const { body } = await desk.preview(text);
      return desk.import<Refusal>(text, { seal: body.seal, overrule: '必须导入' });
    })();
    expect(refusal.status).toBe(400);
    expect(refusal.body.error.details.problems.map(({ field }) => field)).toEqual([
      '第 2 行',
      '第 3 行',
      '第 5 行',
    ]);
    expect((await told(cms.url, '2028-03-02'))[0]?.basis).toBe('ESTIMATE');
  });

  it('nothing is imported that was not previewed just so', async () => {
    const before = csv([{ date: '2028-07-01', raise: '04:49', lower: '19:47' }]);
    const { body } = await desk.preview(before);
    expect(
      (await desk.import(csv([{ date: '2028-07-01', raise: '04:50', lower: '19:47' }]), { seal: body.seal }))
        .status,
    ).toBe(409);
    expect((await desk.import(before, {})).status).toBe(409);
  });

  it('an import keeps what the desk had said about a day beside its times', async () => {
    const halfMast = { reason: { zh: '哀悼', en: 'Mourning' }, article: '第十五条' };
    await desk.save('2028-08-01', { halfMast });
    await importIt(csv([{ ...estimateDay('2028-08-01') }]));
    expect((await told(cms.url, '2028-08-01'))[0]).toMatchObject({
      basis: 'OFFICIAL',
      halfMast: { reason: '哀悼' },
      revision: 2,
    });
  });

  it('a file that is no year table is refused in words', async () => {
    const refusal = await desk.preview<Refusal>('a,b\n1,2');
    expect([refusal.status, refusal.body.error.message]).toEqual([
      400,
      expect.stringContaining('找不到表头'),
    ]);
    expect((await desk.ask('POST', '/table/preview', new FormData())).status).toBe(400);
  });

  it.each([
    ['eleven megabytes', Buffer.alloc(11 * 1024 * 1024, 'a\n'), '超过 10 MB'],
    ['ten megabytes of rows', Buffer.alloc(10 * 1024 * 1024, '2026-01-01,07:36,17:00\n'), '行数超过'],
  ])('%s are refused in words', async (_, content, reason) => {
    const refusal = await desk.preview<Refusal>(content);
    expect([refusal.status, refusal.body.error.message]).toEqual([400, expect.stringContaining(reason)]);
  });
});
