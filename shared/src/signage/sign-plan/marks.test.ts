import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marksOf, type PlanSpot, sheetAround, sheetOf } from './index';

const states = ['in-place', 'defective', 'planned'] as const;

const anySpot = fc
  .record({
    // Some stand upon each other, most crowd into a corner: the worst that a register can hold.
    longitude: fc.oneof(fc.constant(116.391), fc.double({ min: 116.38, max: 116.4, noNaN: true })),
    latitude: fc.oneof(fc.constant(39.9), fc.double({ min: 39.89, max: 39.912, noNaN: true })),
    count: fc.oneof(fc.constant(1), fc.integer({ min: 2, max: 20_000 })),
    isWrong: fc.boolean(),
    state: fc.constantFrom(...states),
  })
  .map(
    ({ isWrong, state, ...spot }): PlanSpot => ({
      ...spot,
      wrong: isWrong ? 1 : 0,
      states: { [state]: spot.count },
      ...(spot.count === 1 ? { sign: { documentId: 'd', code: 'S-1', zh: '出口', en: 'Exit' } } : {}),
    }),
  );

const anySheet = fc
  .record({
    west: fc.double({ min: 116.38, max: 116.395, noNaN: true }),
    south: fc.double({ min: 39.89, max: 39.905, noNaN: true }),
    wide: fc.double({ min: 0.0003, max: 0.02, noNaN: true }),
    high: fc.double({ min: 0.0003, max: 0.02, noNaN: true }),
    room: fc.integer({ min: 240, max: 900 }),
  })
  .map(({ west, south, wide, high, room }) => {
    const box = sheetAround({ west, south, east: west + wide, north: south + high }, 0, 30);
    return { box, sheet: sheetOf(box, room) };
  });

describe('the marks of the plan', () => {
  it('never touch, never leave the sheet, are large enough to hit, and leave no sign out', () => {
    fc.assert(
      fc.property(fc.array(anySpot, { maxLength: 120 }), anySheet, (spots, { sheet }) => {
        const marks = marksOf(spots, sheet);
        for (const [at, mark] of marks.entries()) {
          expect(2 * mark.radius).toBeGreaterThanOrEqual(24);
          expect(mark.reach).toBeGreaterThanOrEqual(mark.radius);
          expect(mark.x - mark.reach).toBeGreaterThanOrEqual(-1e-6);
          expect(mark.y - mark.reach).toBeGreaterThanOrEqual(-1e-6);
          expect(mark.x + mark.reach).toBeLessThanOrEqual(sheet.width + 1e-6);
          expect(mark.y + mark.reach).toBeLessThanOrEqual(sheet.height + 1e-6);
          for (const other of marks.slice(at + 1))
            expect(Math.hypot(mark.x - other.x, mark.y - other.y)).toBeGreaterThan(mark.reach + other.reach);
        }
        const sum = (of: (spot: PlanSpot) => number) => spots.reduce((all, spot) => all + of(spot), 0);
        expect(marks.reduce((all, { spot }) => all + spot.count, 0)).toBe(sum(({ count }) => count));
        expect(marks.reduce((all, { spot }) => all + spot.wrong, 0)).toBe(sum(({ wrong }) => wrong));
        for (const state of states)
          expect(marks.reduce((all, { spot }) => all + (spot.states[state] ?? 0), 0)).toBe(
            sum((spot) => spot.states[state] ?? 0),
          );
      }),
    );
  });

  it('stand where their signs stand while there is room, and name the one sign', () => {
    const sheet = sheetOf({ west: 116.39, south: 39.9, east: 116.394, north: 39.904 }, 600);
    const spot = (longitude: number, code: string): PlanSpot => ({
      latitude: 39.902,
      longitude,
      count: 1,
      wrong: 0,
      states: { 'in-place': 1 },
      sign: { documentId: code, code, zh: '出口', en: 'Exit' },
    });
    const far = [spot(116.391, 'A'), spot(116.393, 'B')];
    expect(marksOf(far, sheet).map(({ x, y, spot: { sign } }) => [x, y, sign?.code])).toEqual(
      far.map((each) => [sheet.at(each).x, sheet.at(each).y, each.sign?.code]),
    );
    const near = marksOf([spot(116.391, 'A'), spot(116.39105, 'B')], sheet);
    expect(near.map(({ spot: { count, sign } }) => [count, sign])).toEqual([[2, undefined]]);
  });
});
