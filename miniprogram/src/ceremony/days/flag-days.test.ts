import fc from 'fast-check';
import { flagWindow, monthsLater, monthWindow } from 'shared/ceremony';
import { addDays, civilDate, daysBetween, instantOf } from 'shared/time';
import { describe, expect, it } from 'vitest';
import { flagDay, mourning } from '../../testing/flag-days';
import { ceremonyTexts } from '../ceremony.texts';
import { closedAt, toFlagDay, toFlagDays } from './flag-day';

const table = [
  flagDay('2026-11-22', { raise: '07:06' }),
  flagDay('2026-11-23', { raise: '07:07', basis: 'OFFICIAL' }),
  flagDay('2026-11-24', { raise: '07:08', lower: '16:52' }),
];
const english = (at: Date) => ({ at, texts: ceremonyTexts.en, locale: 'en' as const });
const chinese = (at: Date) => ({ at, texts: ceremonyTexts['zh-CN'], locale: 'zh-CN' as const });
const noon = instantOf('2026-11-22', '12:00');

describe('flag days as a visitor is shown them', () => {
  it('are those of today and tomorrow in Beijing, whatever the clock of the phone', () => {
    const shown = toFlagDays(table, english(new Date('2026-11-22T17:00:00Z')));
    expect(shown.map(({ name, day, raise }) => [name, day, raise])).toEqual([
      ['Today', 'Monday 23 November', '07:07'],
      ['Tomorrow', 'Tuesday 24 November', '07:08'],
    ]);
    expect(shown.map(({ isOfficial }) => isOfficial)).toEqual([true, false]);
  });

  it('what has passed is marked, tomorrow never is', () => {
    const [today, tomorrow] = toFlagDays(table, english(noon));
    expect([today?.raisePassed, today?.lowerPassed]).toEqual([true, false]);
    expect([tomorrow?.raisePassed, tomorrow?.lowerPassed]).toEqual([false, false]);
  });

  it('a day that is not in the table is left out, never made up', () => {
    expect(toFlagDays(table, english(instantOf('2026-11-24', '12:00')))).toHaveLength(1);
    expect(toFlagDays([], english(noon))).toEqual([]);
  });

  it('a closure is told first, with its hours and its reason, and only what lies in it is closed', () => {
    const access = { state: 'CLOSED', from: '05:00', to: '12:00', reason: '活动' } as never;
    const day = toFlagDay(flagDay('2026-11-23', { access }), chinese(noon));
    expect(day.alerts.map(({ tone, title, text }) => [tone, title, text])).toEqual([
      ['urgent', '11月23日 周一 05:00–12:00 广场关闭', '活动'],
    ]);
    expect([day.raiseClosed, day.lowerClosed]).toEqual([true, false]);
  });

  it('a closure without hours lasts all day; reached differently is no closure', () => {
    const access = { state: 'CLOSED', from: null, to: null, reason: '' };
    expect(closedAt({ access } as never, '00:00') && closedAt({ access } as never, '23:59')).toBe(true);
    const changed = { ...access, state: 'CHANGED', reason: 'East side only' };
    const day = toFlagDay(flagDay('2026-11-23', { access: changed as never }), english(noon));
    expect([day.raiseClosed, day.alerts[0]?.title]).toEqual([false, 'Entry is changed: Monday 23 November']);
  });

  it('a cancelled ceremony is said plainly, with its reason, and its times are no invitation', () => {
    const day = toFlagDay(flagDay('2026-11-23', { cancelled: true, note: '大风' }), chinese(noon));
    expect(day.alerts.map(({ title, text }) => [title, text])).toEqual([['11月23日 周一的仪式取消', '大风']]);
    expect([day.raiseClosed, day.lowerClosed, day.note]).toEqual([true, true, undefined]);
  });

  it('a day of mourning has its reason and article, and no band', () => {
    const day = toFlagDay(
      flagDay('2026-12-01', { halfMast: mourning, kind: 'LARGE', liveBand: true }),
      chinese(noon),
    );
    expect([day.halfMast?.reason, day.halfMast?.article, day.band]).toEqual([
      '全国哀悼',
      '《国旗法》第十五条',
      undefined,
    ]);
  });

  it('times that have changed since this phone showed them are told with what it had shown', () => {
    const seen = { '2026-11-23': { raise: '07:05', lower: '16:53' } };
    const day = toFlagDay(flagDay('2026-11-23'), { ...english(noon), seen });
    expect(day.alerts[0]?.text).toBe(
      'You last saw raising 07:05 and lowering 16:53. It is now raising 07:07 and lowering 16:53.',
    );
    expect(toFlagDay(flagDay('2026-11-24'), { ...english(noon), seen }).alerts).toEqual([]);
  });
});

describe('the days asked for', () => {
  const instants = fc.date({
    min: new Date('2020-01-01'),
    max: new Date('2099-12-31'),
    noInvalidDate: true,
  });

  it('hold 60 days from today, are the same all month, and never more than the server gives', () => {
    fc.assert(
      fc.property(instants, (at) => {
        const today = civilDate(at);
        const { from, to } = flagWindow(at);
        expect(from <= today && addDays(today, 58) <= to).toBe(true);
        expect(daysBetween(from, to)).toBeLessThan(93);
        expect(flagWindow(instantOf(from, '00:00'))).toEqual({ from, to });
        expect(addDays(to, 1).endsWith('-01')).toBe(true);
      }),
    );
  });

  it('of a month come with their neighbours', () => {
    expect(monthWindow('2026-12-01')).toEqual({ from: '2026-11-01', to: '2027-01-31' });
    expect(monthWindow('2026-01-01')).toEqual({ from: '2025-12-01', to: '2026-02-28' });
    expect([
      monthsLater('2026-12-15', 1),
      monthsLater('2026-01-31', -1),
      monthsLater('2026-05-01', 12),
    ]).toEqual(['2027-01-01', '2025-12-01', '2027-05-01']);
  });
});
