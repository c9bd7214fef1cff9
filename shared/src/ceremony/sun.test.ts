import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../time';
import { estimateDay } from './sun';

interface Sourced {
  readonly date: string;
  readonly raise: string;
  readonly lower: string;
  readonly confidence: string;
}

const sourced: readonly Sourced[] = readFileSync(new URL('./sourced-times.csv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [date = '', raise = '', lower = '', , confidence = ''] = line.split(',');
    return { date, raise, lower, confidence };
  });

const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const first = '1990-01-01';
const anyDay = fc
  .integer({ min: 0, max: daysBetween(first, '2100-12-31') })
  .map((offset) => addDays(first, offset));

describe('the Sun model of the flag ceremony', () => {
  it('has the three turning points of the official 2023 table on their very days', () => {
    // Xinhua, 2023-09-30: 7:36 on 1 January down to 4:45 on 12 June; 4:46 on 19 June up to 7:36 on 30 December.
    const raise = (date: string) => estimateDay(date).raise;
    expect([raise('2023-01-01'), raise('2023-10-01')]).toEqual(['07:36', '06:10']);
    expect([raise('2023-06-11'), raise('2023-06-12')]).toEqual(['04:46', '04:45']);
    expect([raise('2023-06-18'), raise('2023-06-19')]).toEqual(['04:45', '04:46']);
    expect([raise('2023-12-29'), raise('2023-12-30')]).toEqual(['07:35', '07:36']);
  });

  it('is exact on every well-sourced raising', () => {
    const rows = sourced.filter(({ confidence, raise }) => confidence === 'high' && raise);
    expect(rows.length).toBeGreaterThanOrEqual(4);
    for (const row of rows) expect(estimateDay(row.date).raise, row.date).toBe(row.raise);
  });

  it('is never more than a minute off any sourced time', () => {
    for (const row of sourced) {
      const day = estimateDay(row.date);
      for (const event of ['raise', 'lower'] as const) {
        if (!row[event]) continue;
        const difference = Math.abs(minutes(day[event]) - minutes(row[event]));
        expect(difference, `${row.date} ${event}`).toBeLessThanOrEqual(1);
      }
    }
  });

  it('raises before it lowers and moves by two minutes a day at most, 1990 to 2100, over year ends too', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const [today, tomorrow] = [estimateDay(date), estimateDay(addDays(date, 1))];
        expect(minutes(today.raise)).toBeLessThan(minutes(today.lower));
        expect(Math.abs(minutes(tomorrow.raise) - minutes(today.raise))).toBeLessThanOrEqual(2);
        expect(Math.abs(minutes(tomorrow.lower) - minutes(today.lower))).toBeLessThanOrEqual(2);
      }),
      { numRuns: 500 },
    );
  });

  it('runs on over every year end from 1990 to 2100, and stays between the hours that the square knows', () => {
    for (let year = 1990; year < 2100; year += 1) {
      const [last, first] = [estimateDay(`${year}-12-31`), estimateDay(`${year + 1}-01-01`)];
      expect(Math.abs(minutes(first.raise) - minutes(last.raise)), `${year} raise`).toBeLessThanOrEqual(1);
      expect(minutes(first.lower) - minutes(last.lower), `${year} lower`).toBeGreaterThanOrEqual(0);
      expect(minutes(first.lower) - minutes(last.lower), `${year} lower`).toBeLessThanOrEqual(1);
      const solstice = estimateDay(`${year}-06-15`);
      expect([solstice.raise, last.raise], String(year)).toEqual([
        expect.stringMatching(/^04:4[4-6]$/),
        expect.stringMatching(/^07:3[5-7]$/),
      ]);
    }
  });

  it.each(['2026-02-30', '2026-2-3', 'today', ''])('refuses %s: not a calendar day', (date) => {
    expect(() => estimateDay(date)).toThrow(`Not a calendar day: ${date}`);
  });
});
