import type { CivilDate } from '../time';
import { estimateDay } from './sun';

/** A time of an official day that is not the Sun's. */
export interface SunDifference {
  readonly event: 'raise' | 'lower';
  /** HH:MM, Asia/Shanghai: what the Sun model has. */
  readonly expected: string;
  /** Minutes by which the official time is later; negative when it is earlier. */
  readonly minutes: number;
  /** 1 minute is a warning (two days in ten); 2 or more are refused unless a person overrules them with a reason. */
  readonly refused: boolean;
}

const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/**
 * Where a day's times, both HH:MM, are not the Sun's; empty when both are.
 * @throws RangeError when the date is not a real day.
 */
export function sunDifferences(day: {
  readonly date: CivilDate;
  readonly raise: string;
  readonly lower: string;
}): SunDifference[] {
  const sun = estimateDay(day.date);
  return (['raise', 'lower'] as const).flatMap((event) => {
    const minutes = minuteOf(day[event]) - minuteOf(sun[event]);
    return minutes === 0 ? [] : [{ event, expected: sun[event], minutes, refused: Math.abs(minutes) >= 2 }];
  });
}
