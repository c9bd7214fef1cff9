import { estimateDay } from 'shared/ceremony';
import { instantOf } from 'shared/time';
import { describe, expect, it } from 'vitest';
import { flagAnswer, mourning } from '../../../testing/flag-days';
import { ceremonyTexts } from '../../ceremony.texts';
import { monthTexts } from './month.texts';
import { monthOf, monthRows, monthsInReach, turnsOf } from './month-rows';

const at = instantOf('2026-11-26', '12:00');
const zh = { at, texts: ceremonyTexts['zh-CN'], months: monthTexts['zh-CN'], locale: 'zh-CN' as const };
const en = { at, texts: ceremonyTexts.en, months: monthTexts.en, locale: 'en' as const };
const sun = (from: string, count: number) =>
  flagAnswer(from, count, (date) => {
    const { raise, lower } = estimateDay(date);
    return { raise, lower };
  }).ceremonyDays;

describe('the list of a month', () => {
  it('has every day of it and no other, today marked, what is past standing back', () => {
    const rows = monthRows(sun('2026-10-01', 92), '2026-11-01', zh);
    expect(rows).toHaveLength(30);
    expect(rows.filter(({ isToday }) => isToday).map(({ date }) => date)).toEqual(['2026-11-26']);
    expect(rows.filter(({ passed }) => passed)).toHaveLength(25);
  });

  it('says of each day what is special about it, and whether its times are official', () => {
    const access = {
      __typename: 'ChangedAccess',
      state: 'CLOSED',
      from: null,
      to: null,
      reason: '',
    } as const;
    const special: Record<string, object> = {
      '2026-11-27': { basis: 'OFFICIAL', halfMast: mourning, kind: 'LARGE' },
      '2026-11-28': { kind: 'LARGE', access },
      '2026-11-29': { kind: 'SPECIAL', cancelled: true },
    };
    const days = flagAnswer('2026-11-26', 4, (date) => special[date] ?? {}).ceremonyDays;
    const rows = monthRows(days, '2026-11-01', zh);
    expect(rows.map(({ marks, isOfficial }) => [marks.join('、'), isOfficial])).toEqual([
      ['', false],
      ['下半旗志哀', true],
      ['关闭、大型升旗仪式', false],
      ['取消', false],
    ]);
  });

  it('tells where the year turns, and nothing in months between', () => {
    expect(turnsOf(sun('2026-11-01', 92), '2026-12-01', en)).toEqual([
      'Latest raising of the year, 07:36: 30 December to 11 January',
      'Earliest lowering of the year, 16:49: 4 December to 11 December',
    ]);
    expect(turnsOf(sun('2026-08-01', 92), '2026-09-01', zh)).toEqual([]);
  });

  it('a special hour is no turn of the year', () => {
    const days = sun('2026-08-01', 92).map((day) =>
      day.date === '2026-09-03' ? { ...day, raise: '09:00', kind: 'SPECIAL' as const } : day,
    );
    expect(turnsOf(days, '2026-09-01', zh)).toEqual([]);
  });

  it('reaches back to last year and on to the next; what lies beyond is this month', () => {
    expect(monthsInReach(at)).toEqual({ first: '2025-01-01', last: '2027-12-01' });
    expect(['2025-01', '2024-12', '2026-13', 'x', undefined].map((month) => monthOf(month, at))).toEqual([
      '2025-01-01',
      '2026-11-01',
      '2026-11-01',
      '2026-11-01',
      '2026-11-01',
    ]);
  });
});
