import { addDays, civilDate, instantOf } from '../time';
import type { CeremonyDay } from './day';

/** What must be known of a day to tell its next event. */
export type EventDay = Pick<CeremonyDay, 'date' | 'raise' | 'lower' | 'cancelled'>;

/** The next raising or lowering of the flag. */
export interface NextCeremony<Day extends EventDay = CeremonyDay> {
  readonly event: 'raise' | 'lower';
  readonly at: Date;
  readonly day: Day;
}

/** Days that are looked through: a longer pause is told by its notices, not by a countdown. */
const daysAhead = 14;

/** The dates among which the next ceremony after an instant is looked for, today first. */
export function nextCeremonyDates(after: Date): { readonly from: string; readonly to: string } {
  const from = civilDate(after);
  return { from, to: addDays(from, daysAhead - 1) };
}

/**
 * The first raising or lowering after an instant, among days in their order; a cancelled day has none. Undefined
 * when none of these days has one.
 */
export function nextCeremony<Day extends EventDay>(
  days: readonly Day[],
  after: Date,
): NextCeremony<Day> | undefined {
  for (const day of days) {
    if (day.cancelled) continue;
    for (const event of ['raise', 'lower'] as const) {
      const at = instantOf(day.date, day[event]);
      if (at > after) return { event, at, day };
    }
  }
  return undefined;
}
