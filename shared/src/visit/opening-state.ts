import { addDays, type CivilDate, civilDate, civilTime } from '../time';
import { type OpeningSpan, openPeriods } from './opening-span';

/** How far ahead the next opening is looked for, in days. Beyond it a place counts as closed until further notice. */
const horizonDays = 15;

/** What a visitor needs to know about a place at one instant. Dates and times are Asia/Shanghai. */
export type OpeningState =
  | {
      readonly kind: 'open';
      /** HH:MM at which it closes. */
      readonly until: string;
      /** HH:MM of the last admission; null when none is stated. */
      readonly lastEntry: string | null;
      /** True when the last admission has passed although the place is still open. */
      readonly entryEnded: boolean;
    }
  | {
      readonly kind: 'closed';
      /** The next opening; null when none is known for the next fortnight. */
      readonly next: { readonly date: CivilDate; readonly opens: string } | null;
    }
  | { readonly kind: 'unknown' };

/**
 * Says whether a place is open at an instant and until when, or when it opens next.
 * Closing time itself counts as closed. Without any rule the answer is `unknown`, never `closed`.
 */
export function openingState(spans: readonly OpeningSpan[], at: Date): OpeningState {
  if (spans.length === 0) return { kind: 'unknown' };
  const yesterday = addDays(civilDate(at), -1);
  const periods = openPeriods(spans, yesterday, horizonDays + 1);
  const current = periods.find((period) => period.starts <= at && at < period.ends);
  if (current) {
    return {
      kind: 'open',
      until: civilTime(current.ends),
      lastEntry: current.lastEntry ? civilTime(current.lastEntry) : null,
      entryEnded: current.lastEntry !== null && at >= current.lastEntry,
    };
  }
  const next = periods.find((period) => period.starts > at);
  return { kind: 'closed', next: next ? { date: next.date, opens: civilTime(next.starts) } : null };
}
