import type { SignState } from '../sign-register/sign-record';
import type { PlanSpot } from './plan';
import type { Sheet } from './sheet';

/** A mark on the sheet, in pixels about its middle. */
export interface Mark {
  readonly x: number;
  readonly y: number;
  /** Of the disc that a pointer hits. */
  readonly radius: number;
  /** How far anything of it reaches, the exclamation mark of what is wrong too. */
  readonly reach: number;
  /** What it stands for: a spot, or several that would have covered each other. */
  readonly spot: PlanSpot;
}

/** Pixels: a disc that every pointer hits is 24 across (WCAG 2.5.8); marks never touch. */
export const MARK_SIZES = { radius: 12, largest: 18, badge: 6, gap: 2 } as const;
const { radius: least, largest, badge, gap } = MARK_SIZES;

const between = (low: number, value: number, high: number): number =>
  Math.max(low, Math.min(value, Math.max(low, high)));

function markOf(spot: PlanSpot, sheet: Sheet): Mark {
  const radius = spot.count === 1 ? least : Math.min(largest, least + Math.log10(spot.count) * 3);
  const reach = radius + (spot.wrong > 0 ? badge : 0);
  const { x, y } = sheet.at(spot);
  return {
    x: between(reach, x, sheet.width - reach),
    y: between(reach, y, sheet.height - reach),
    radius,
    reach,
    spot,
  };
}

/** Two spots as one, in the middle of their signs. */
function together(one: PlanSpot, other: PlanSpot): PlanSpot {
  const count = one.count + other.count;
  const mean = (side: 'latitude' | 'longitude') =>
    (one[side] * one.count + other[side] * other.count) / count;
  const states: Partial<Record<SignState, number>> = { ...one.states };
  for (const [state, many] of Object.entries(other.states) as [SignState, number][])
    states[state] = (states[state] ?? 0) + many;
  return {
    latitude: mean('latitude'),
    longitude: mean('longitude'),
    count,
    wrong: one.wrong + other.wrong,
    states,
  };
}

const apart = (one: Mark, other: Mark): number =>
  Math.hypot(one.x - other.x, one.y - other.y) - one.reach - other.reach - gap;

/** Where the nearest of the marks stands that the mark would touch; -1 when it touches none. */
function touched(mark: Mark, marks: readonly Mark[]): number {
  let [nearest, found] = [0, -1];
  for (const [at, other] of marks.entries()) {
    const room = apart(mark, other);
    if (room < nearest) [nearest, found] = [room, at];
  }
  return found;
}

/**
 * The marks of spots on a sheet: none touches another and none leaves the sheet, however dense the signs and however
 * small the sheet; spots that would touch become one mark, and every sign stays counted.
 */
export function marksOf(spots: readonly PlanSpot[], sheet: Sheet): Mark[] {
  // The largest first: they draw the small ones to themselves and stay where they are.
  let marks = [...spots].sort((one, other) => other.count - one.count).map((spot) => markOf(spot, sheet));
  for (;;) {
    const kept: Mark[] = [];
    for (const mark of marks) {
      const at = touched(mark, kept);
      const other = kept[at];
      if (other) kept[at] = markOf(together(other.spot, mark.spot), sheet);
      else kept.push(mark);
    }
    // Nothing was joined, so each was compared with all: none touches another.
    if (kept.length === marks.length) return kept;
    marks = kept;
  }
}
