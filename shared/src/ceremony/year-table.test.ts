import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datesBetween } from './day';
import { estimateDay } from './sun';
import { obstacles, previewTable, type TableRow } from './year-table';

const year = datesBetween('2026-01-01', '2026-12-31').map(estimateDay);
const table: TableRow[] = year.map((day, index) => ({ ...day, row: index + 2 }));
const nothing = new Map();
const row = (date: string, raise: string, lower: string): TableRow => ({ row: 2, date, raise, lower });
const problemsOf = (each: TableRow) => previewTable([each], nothing).rows[0]?.problems;

describe('the preview of a year table', () => {
  it('a whole year that agrees with the Sun is new, day by day, without a remark', () => {
    const preview = previewTable(table, nothing);
    expect(preview.rows.every(({ change, problems }) => change === 'new' && problems.length === 0)).toBe(
      true,
    );
    expect([preview.missing, obstacles(preview)]).toEqual([[], []]);
  });

  it('imported a second time every day is equal', () => {
    const known = new Map(year.map((day) => [day.date, day]));
    expect(previewTable(table, known).rows.every(({ change }) => change === 'equal')).toBe(true);
  });

  it('a corrected time is a change, and says what stood there before', () => {
    const known = new Map([['2026-10-01', { raise: '06:10', lower: '17:58' }]]);
    const preview = previewTable([row('2026-10-01', '06:10', '17:57')], known);
    expect(preview.rows[0]).toMatchObject({ change: 'changed', before: { lower: '17:58' } });
  });

  it('one minute from the Sun is a warning, two or more are refused', () => {
    expect(problemsOf(row('2026-10-01', '06:11', '17:57'))).toEqual([
      { problem: 'contradicts-sun', event: 'raise', expected: '06:10', minutes: 1, refused: false },
    ]);
    expect(problemsOf(row('2026-10-01', '05:20', '17:57'))).toMatchObject([{ minutes: -50, refused: true }]);
    expect(obstacles(previewTable([row('2026-10-01', '06:12', '17:57')], nothing))).toHaveLength(1);
  });

  it.each([
    ['2026-02-29', '06:50', '18:00', 'wrong-date'],
    ['1926-03-01', '06:50', '18:00', 'wrong-date'],
    ['2126-03-01', '06:50', '18:00', 'wrong-date'],
    ['2026-03-01', '6:50', '18:00', 'wrong-raise'],
    ['2026-03-01', '06:50', '24:00', 'wrong-lower'],
    ['2026-03-01', '18:00', '06:50', 'lower-before-raise'],
  ])('%s %s %s is impossible: %s', (date, raise, lower, problem) => {
    expect(problemsOf(row(date, raise, lower))).toMatchObject([{ problem }]);
  });

  it('a day given twice names the row that gave it first', () => {
    const twice = [row('2026-10-01', '06:10', '17:57'), { ...row('2026-10-01', '06:10', '17:57'), row: 9 }];
    expect(previewTable(twice, nothing).rows[1]).toMatchObject({
      change: 'impossible',
      problems: [{ problem: 'duplicate', firstRow: 2 }],
    });
  });

  it('what contradicts the Sun but stands so already is in nobody’s way', () => {
    const known = new Map([['2026-10-01', { raise: '06:15', lower: '17:57' }]]);
    const preview = previewTable([row('2026-10-01', '06:15', '17:57')], known);
    expect([preview.rows[0]?.change, obstacles(preview)]).toEqual(['equal', []]);
  });

  it('a few days are whole by themselves; of most of a year the first and the last day are missed too', () => {
    expect(previewTable(table.slice(100, 110), nothing).missing).toEqual([]);
    expect(previewTable(table.slice(1, -1), nothing).missing).toEqual(['2026-01-01', '2026-12-31']);
  });

  it('days left out are named, whichever they are', () => {
    const inner = fc.uniqueArray(fc.integer({ min: 0, max: 364 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(inner, (left) => {
        const kept = table.filter((_, index) => !left.includes(index));
        const expected = [...left].sort((a, b) => a - b).map((index) => year[index]?.date);
        expect(previewTable(kept, nothing).missing).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });
});
