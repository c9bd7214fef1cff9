import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, civilDate, civilTime, daysBetween, instantOf, isCivilDate, isoWeekday } from './civil-date';

const day = fc
  .date({ min: new Date('1950-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true })
  .map((value) => value.toISOString().slice(0, 10));

describe('civil dates in Asia/Shanghai', () => {
  it('a Beijing day begins at 16:00 UTC of the day before', () => {
    expect(civilDate(new Date('2026-09-30T15:59:59Z'))).toBe('2026-09-30');
    expect(civilDate(new Date('2026-09-30T16:00:00Z'))).toBe('2026-10-01');
    expect(civilTime(new Date('2026-09-30T22:10:59Z'))).toBe('06:10');
  });

  it('an instant made from a civil time reads back as that time', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 1439 }), (date, minutes) => {
        const time = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
        const instant = instantOf(date, time);
        expect([civilDate(instant), civilTime(instant)]).toEqual([date, time]);
      }),
    );
  });

  it('days that do not exist are refused', () => {
    for (const text of ['2026-02-30', '2025-02-29', '2026-13-01', '2026-1-1', '', 'today']) {
      expect(isCivilDate(text), text).toBe(false);
    }
    expect(isCivilDate('2024-02-29')).toBe(true);
  });

  it('adding days and counting them agree, over leap days and year ends', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -800, max: 800 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  it('1 October 2026 is a Thursday and the 4th a Sunday', () => {
    expect([isoWeekday('2026-10-01'), isoWeekday('2026-10-04')]).toEqual([4, 7]);
  });
});
