import { addDays, type CivilDate, instantOf, isoWeekday } from '../time';

/** A rule saying on which days and between which times a place can be entered. Times are civil, Asia/Shanghai. */
export interface OpeningSpan {
  /** ISO weekdays on which the rule holds: 1 is Monday, 7 is Sunday. */
  readonly weekdays: readonly number[];
  /** HH:MM at which the doors open. */
  readonly opens: string;
  /** HH:MM at which the place closes. Not later than `opens` means the following day. */
  readonly closes: string;
  /** HH:MM of the last admission, when the place states one. */
  readonly lastEntry?: string | null;
  /** First calendar day on which the rule holds; open-ended when absent. */
  readonly validFrom?: CivilDate | null;
  /** Last calendar day on which the rule holds; open-ended when absent. */
  readonly validTo?: CivilDate | null;
}

/** One stretch of time in which a place is open, begun on the given calendar day. */
export interface OpenPeriod {
  readonly date: CivilDate;
  readonly starts: Date;
  readonly ends: Date;
  /** Instant of the last admission; null when the place states none. */
  readonly lastEntry: Date | null;
}

/** True when the rule says something about the given calendar day. */
export function appliesOn(span: OpeningSpan, date: CivilDate): boolean {
  if (span.validFrom && date < span.validFrom) return false;
  if (span.validTo && date > span.validTo) return false;
  return span.weekdays.includes(isoWeekday(date));
}

function periodOn(span: OpeningSpan, date: CivilDate): OpenPeriod {
  const afterOpening = (time: string) => instantOf(time > span.opens ? date : addDays(date, 1), time);
  return {
    date,
    starts: instantOf(date, span.opens),
    ends: afterOpening(span.closes),
    lastEntry: span.lastEntry ? afterOpening(span.lastEntry) : null,
  };
}

function joinTouching(periods: readonly OpenPeriod[]): OpenPeriod[] {
  const joined: OpenPeriod[] = [];
  for (const period of periods) {
    const before = joined[joined.length - 1];
    if (!before || period.starts > before.ends) {
      joined.push(period);
    } else if (period.ends > before.ends) {
      joined[joined.length - 1] = { ...before, ends: period.ends, lastEntry: period.lastEntry };
    }
  }
  return joined;
}

/**
 * The open stretches that begin within a number of calendar days from the given one, in order of time.
 * Rules that touch or overlap become one stretch.
 */
export function openPeriods(spans: readonly OpeningSpan[], from: CivilDate, days: number): OpenPeriod[] {
  const dates = Array.from({ length: days }, (_, offset) => addDays(from, offset));
  const periods = dates.flatMap((date) =>
    spans.filter((span) => appliesOn(span, date)).map((span) => periodOn(span, date)),
  );
  return joinTouching(periods.sort((left, right) => left.starts.getTime() - right.starts.getTime()));
}
