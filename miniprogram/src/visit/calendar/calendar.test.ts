import { describe, expect, it } from 'vitest';
import { dateText, dayText, weekdayAndDayText, weekdaysText } from './calendar';

describe('days as a visitor reads them', () => {
  it('are written the way each language writes them', () => {
    expect([dayText('2026-11-02', 'zh-CN'), dayText('2026-11-02', 'en')]).toEqual(['11月2日', '2 November']);
    expect([dateText('2026-01-31', 'zh-CN'), dateText('2026-01-31', 'en')]).toEqual([
      '2026年1月31日',
      '31 January 2026',
    ]);
    expect(weekdayAndDayText('2026-11-22', 'zh-CN')).toBe('11月22日 周日');
    expect(weekdayAndDayText('2026-11-22', 'en')).toBe('Sunday 22 November');
  });

  it('weekdays are gathered into spans', () => {
    expect([weekdaysText([1, 2, 3, 4, 5, 6, 7], 'zh-CN'), weekdaysText([7, 6, 5, 4, 3, 2, 1], 'en')]).toEqual(
      ['每天', 'Daily'],
    );
    expect([weekdaysText([2, 3, 4, 5, 6, 7], 'zh-CN'), weekdaysText([2, 3, 4, 5, 6, 7], 'en')]).toEqual([
      '周二至周日',
      'Tue–Sun',
    ]);
    expect(weekdaysText([1, 3, 4, 5], 'zh-CN')).toBe('周一、周三至周五');
    expect(weekdaysText([1, 3, 4, 5], 'en')).toBe('Mon, Wed–Fri');
  });
});
