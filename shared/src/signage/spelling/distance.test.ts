import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editDistance } from './distance';

/** The same by the plain rule, without any shortcut. */
function plainDistance(left: string, right: string): number {
  const table = Array.from({ length: left.length + 1 }, (_, row) =>
    Array.from({ length: right.length + 1 }, (_, column) => (row === 0 ? column : column === 0 ? row : 0)),
  );
  const cell = (row: number, column: number): number => table[row]?.[column] ?? 0;
  for (let row = 1; row <= left.length; row += 1)
    for (let column = 1; column <= right.length; column += 1) {
      const cost = left[row - 1] === right[column - 1] ? 0 : 1;
      let value = Math.min(
        cell(row - 1, column) + 1,
        cell(row, column - 1) + 1,
        cell(row - 1, column - 1) + cost,
      );
      if (row > 1 && column > 1 && left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1])
        value = Math.min(value, cell(row - 2, column - 2) + 1);
      (table[row] as number[])[column] = value;
    }
  return cell(left.length, right.length);
}

const word = fc.stringMatching(/^[a-e']{0,8}$/);

it('counts slips as the plain rule does, up to the limit', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 1, max: 3 }), (left, right, limit) => {
      const plain = plainDistance(left, right);
      const counted = editDistance(left, right, limit);
      if (plain <= limit) expect(counted).toBe(plain);
      else expect(counted).toBeGreaterThan(limit);
    }),
    { numRuns: 2000 },
  );
});
