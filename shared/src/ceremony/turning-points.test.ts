import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../time';
import { datesBetween } from './day';
import { estimateDay } from './sun';
import { turningPoints } from './turning-points';

const around = (from: string, to: string) => turningPoints(datesBetween(from, to).map(estimateDay));
const of = (event: string, extreme: string, from: string, to: string) =>
  around(from, to).find((point) => point.event === event && point.extreme === extreme);

describe('turning points of the year', () => {
  it('are those of the 2023 table: 12 June, 19 June and 30 December (Xinhua, 2023-09-30)', () => {
    const june = of('raise', 'earliest', '2023-05-01', '2023-07-31');
    expect(june).toMatchObject({ time: '04:45', from: '2023-06-12' });
    expect(addDays(june?.to ?? '', 1)).toBe('2023-06-19');
    expect(of('raise', 'latest', '2023-11-01', '2024-01-31')).toMatchObject({
      time: '07:36',
      from: '2023-12-30',
    });
  });

  it('the lowering turns on other days than the raising', () => {
    expect(of('lower', 'earliest', '2026-11-01', '2027-01-31')).toMatchObject({
      time: '16:49',
      from: '2026-12-04',
      to: '2026-12-11',
    });
    expect(of('lower', 'latest', '2026-05-01', '2026-07-31')).toMatchObject({
      time: '19:47',
      from: '2026-06-22',
      to: '2026-07-03',
    });
    // It began before the first day: from when it holds cannot be told.
    expect(of('lower', 'latest', '2026-07-01', '2026-08-31')).toBeUndefined();
  });

  it('in months between there is none, and none of nothing', () => {
    expect(around('2026-03-01', '2026-05-20')).toEqual([]);
    expect(around('2026-08-10', '2026-10-31')).toEqual([]);
    expect(turningPoints([])).toEqual([]);
  });

  it('never lies at the edge, and no day inside passes it', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2099-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 120 }), (start, length) => {
        const from = start.toISOString().slice(0, 10);
        const days = datesBetween(from, addDays(from, length)).map(estimateDay);
        for (const { event, extreme, time, from: first, to: last } of turningPoints(days)) {
          expect(first > from && last < addDays(from, length) && first <= last).toBe(true);
          for (const each of days)
            expect(extreme === 'earliest' ? each[event] >= time : each[event] <= time).toBe(true);
        }
      }),
      { numRuns: 50 },
    );
  });
});
