import type { CivilDate } from '../time';

/** What the turning points of a stretch of days are found from. */
export interface DayTimes {
  readonly date: CivilDate;
  /** HH:MM, Asia/Shanghai. */
  readonly raise: string;
  /** HH:MM, Asia/Shanghai. */
  readonly lower: string;
}

/** A run of days on which the flag goes up or comes down at its earliest or latest: the times turn round here. */
export interface TurningPoint {
  readonly event: 'raise' | 'lower';
  readonly extreme: 'earliest' | 'latest';
  /** HH:MM, Asia/Shanghai. */
  readonly time: string;
  /** First and last day on which this time is reached. */
  readonly from: CivilDate;
  readonly to: CivilDate;
}

function turn(
  days: readonly DayTimes[],
  event: TurningPoint['event'],
  extreme: TurningPoint['extreme'],
): TurningPoint | undefined {
  const times = days.map((day) => day[event]).sort();
  const time = extreme === 'earliest' ? times[0] : times[times.length - 1];
  const reached = days.filter((day) => day[event] === time);
  const [first, last] = [reached[0], reached[reached.length - 1]];
  if (!time || !first || !last) return undefined;
  // Reached at either end, it may go on beyond: nothing can be said then.
  if (first === days[0] || last === days[days.length - 1]) return undefined;
  return { event, extreme, time, from: first.date, to: last.date };
}

/**
 * Where, within a stretch of consecutive days, the times turn: the earliest and latest raising and lowering that lie
 * inside it with other times on both sides. Give a month with its neighbours (about 90 days): in so long a stretch the
 * only turns are those of the year, four in all, at the two solstices.
 */
export function turningPoints(days: readonly DayTimes[]): TurningPoint[] {
  return (['raise', 'lower'] as const).flatMap((event) =>
    (['earliest', 'latest'] as const).flatMap((extreme) => turn(days, event, extreme) ?? []),
  );
}
