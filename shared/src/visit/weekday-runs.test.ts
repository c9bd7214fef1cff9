import fc from 'fast-check';
import { expect, it } from 'vitest';
import { weekdayRuns } from './weekday-runs';

it('Tuesday to Sunday is one run, scattered days are several', () => {
  expect(weekdayRuns([2, 3, 4, 5, 6, 7])).toEqual([{ first: 2, last: 7 }]);
  expect(weekdayRuns([5, 1, 2, 7])).toEqual([
    { first: 1, last: 2 },
    { first: 5, last: 5 },
    { first: 7, last: 7 },
  ]);
});

it('runs name the same days as were given, whatever their order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 7 })), (days) => {
      const named = weekdayRuns(days).flatMap(({ first, last }) =>
        Array.from({ length: last - first + 1 }, (_, offset) => first + offset),
      );
      expect(named).toEqual([...new Set(days)].sort());
    }),
  );
});
