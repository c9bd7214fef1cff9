import fc from 'fast-check';
import { expect, it } from 'vitest';
import { numberRuns } from './number-runs';

it('Tuesday to Sunday is one run, scattered days are several', () => {
  expect(numberRuns([2, 3, 4, 5, 6, 7])).toEqual([{ first: 2, last: 7 }]);
  expect(numberRuns([5, 1, 2, 7])).toEqual([
    { first: 1, last: 2 },
    { first: 5, last: 5 },
    { first: 7, last: 7 },
  ]);
});

it('runs name the same numbers as were given, whatever their order, and never touch', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 40 })), (numbers) => {
      const runs = numberRuns(numbers);
      const named = runs.flatMap(({ first, last }) =>
        Array.from({ length: last - first + 1 }, (_, offset) => first + offset),
      );
      expect(named).toEqual([...new Set(numbers)].sort((left, right) => left - right));
      runs.slice(1).forEach(({ first }, index) => {
        expect(first - (runs[index]?.last ?? 0)).toBeGreaterThan(1);
      });
    }),
  );
});
