import { addDays, type CivilDate, civilDate } from '../time';

/** Days that are asked for together, the first and the last included; dates of Beijing. */
export interface FlagWindow {
  from: CivilDate;
  to: CivilDate;
}

const firstOf = (date: CivilDate): CivilDate => `${date.slice(0, 7)}-01`;

/** The first day of the month some months later, or earlier when the number is negative. */
export function monthsLater(date: CivilDate, months: number): CivilDate {
  const [year = 0, month = 1] = date.split('-').map(Number);
  const count = year * 12 + (month - 1) + months;
  const two = String((count % 12) + 1).padStart(2, '0');
  return `${Math.floor(count / 12)}-${two}-01`;
}

/**
 * From the first of this month to the end of the second next: 60 days from today at least, today included, and one
 * address all month, which caches can keep for everyone.
 */
export function flagWindow(at: Date): FlagWindow {
  const from = firstOf(civilDate(at));
  return { from, to: addDays(monthsLater(from, 3), -1) };
}

/** Today and tomorrow: what the first screen shows, and what an open screen looks after; one address all day. */
export function nextDays(at: Date): FlagWindow {
  const from = civilDate(at);
  return { from, to: addDays(from, 1) };
}

/** A month with its neighbours, among which its turning points are found. */
export function monthWindow(month: CivilDate): FlagWindow {
  return { from: monthsLater(month, -1), to: addDays(monthsLater(month, 2), -1) };
}
