import { type Booted, bootStrapi, databases } from 'cms/testing/boot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Desk, type Refusal } from './desk';

interface Duty {
  readonly measures: { text: string; doneBy?: string; doneAt?: string }[];
}

describe.each(databases)('duty and inspections at the desk on %s', (database) => {
  let cms: Booted;
  let desk: Desk;
  beforeAll(async () => {
    cms = await bootStrapi({ database });
    cms.setClock(() => new Date('2026-11-22T05:30:00+08:00'));
    desk = await Desk.open(cms);
  });
  afterAll(async () => {
    cms.setClock();
    await cms.stop();
  });
  const duty = async (date: string) => (await desk.ask<Duty>('GET', `/duty/${date}`)).body.measures;

  const tick = async (date: string, position: number, more: Record<string, unknown>) => {
    const { text } = (await duty(date))[position] ?? { text: '' };
    return desk.ask<Refusal>('PUT', `/duty/${date}/${position}`, { text, done: true, name: '', ...more });
  };

  it('a day begins with twelve open measures; each is ticked with name and time, and may be opened again', async () => {
    expect(await duty('2026-11-22')).toHaveLength(12);
    await tick('2026-11-22', 0, { name: '王卫国' });
    expect((await duty('2026-11-22'))[0]).toMatchObject({
      doneBy: '王卫国',
      doneAt: '2026-11-21T21:30:00.000Z',
    });
    await tick('2026-11-22', 0, { done: false });
    expect((await duty('2026-11-22'))[0]).not.toHaveProperty('doneBy');
    expect((await tick('2026-11-22', 0, { name: ' ' })).status).toBe(400);
    expect((await tick('2026-11-22', 40, { name: '王' })).status).toBe(404);
  });

  it('what somebody else has done stays theirs', async () => {
    await tick('2026-11-21', 3, { name: '甲' });
    const late = await tick('2026-11-21', 3, { name: '乙' });
    expect([late.status, late.body.error.message]).toEqual([409, '这一项已由甲完成。']);
    expect((await duty('2026-11-21'))[3]?.doneBy).toBe('甲');
  });

  it('twelve people ticking at the same moment lose nothing', async () => {
    await Promise.all(
      Array.from({ length: 12 }, (_, position) => tick('2026-11-23', position, { name: `甲${position}` })),
    );
    expect((await duty('2026-11-23')).map(({ doneBy }) => doneBy)).toEqual(
      Array.from({ length: 12 }, (_, position) => `甲${position}`),
    );
  });

  it('a new template is for lists that have not begun', async () => {
    expect((await desk.ask('PUT', '/duty-template', { measures: ['清场', ' '] })).status).toBe(400);
    expect((await desk.ask('PUT', '/duty-template', { measures: ['清场', '清场'] })).status).toBe(400);
    await desk.ask('PUT', '/duty-template', { measures: ['清场', '检查国旗'] });
    expect([(await duty('2026-11-23')).length, (await duty('2026-11-24')).length]).toEqual([12, 2]);
    const old = await tick('2026-11-24', 1, { name: '甲', text: '警戒线' });
    expect([old.status, old.body.error.message]).toEqual([409, '清单已更改：请刷新后再勾选。']);
  });

  it('the log says what is overdue', async () => {
    const entry = {
      equipment: 'hoist',
      date: '2026-11-01',
      result: 'passed',
      by: '李',
      nextDue: '2026-11-20',
    };
    const { body } = await desk.ask<{ states: unknown[]; log: unknown[] }>('POST', '/inspections', entry);
    expect(body.states).toMatchObject([
      { equipment: 'hoist', overdue: true, overdueDays: 2 },
      { equipment: 'pole', overdue: true },
    ]);
    expect(body.log).toMatchObject([{ by: '李', enteredBy: '测试 ceremony' }]);
    const faults = [
      { ...entry, date: '2026-12-01' },
      { ...entry, nextDue: '2026-11-01' },
      { ...entry, result: 'failed' },
      { ...entry, by: '' },
    ];
    for (const fault of faults) expect((await desk.ask('POST', '/inspections', fault)).status).toBe(400);
  });
});
