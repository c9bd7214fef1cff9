import type { Locale } from 'shared/locale';
import { addDays, civilDate, isoWeekday } from 'shared/time';
import { type OpeningSpan, type OpeningState, openingState } from 'shared/visit';
import type { OpeningHoursPartsFragment } from '../../network/generated/graphql';
import { dateText, dayText, weekdaysText, weekdayText } from '../calendar/calendar';
import type { OpeningTexts } from './opening.texts';

/** One row of the table of hours. */
export interface HoursRow {
  days: string;
  times: string;
  /** Season, last admission and what curators add, in this order. */
  remarks: string[];
}

/** Whether a place can be visited now, in one line. */
export interface OpeningLine {
  isOpen: boolean;
  text: string;
}

const clock = (time: string) => time.slice(0, 5);

/** Opening hours as the rules of `shared/visit` read them. */
export function openingSpans(hours: readonly OpeningHoursPartsFragment[]): OpeningSpan[] {
  return hours.map((row) => ({
    weekdays: row.weekdays,
    opens: clock(row.opens),
    closes: clock(row.closes),
    lastEntry: row.lastEntry ? clock(row.lastEntry) : null,
    validFrom: row.validFrom ?? null,
    validTo: row.validTo ?? null,
  }));
}

/** What a visitor is told about a state, e.g. "Open until 17:00"; null when nothing is known. */
export function openingLine(
  state: OpeningState,
  at: Date,
  texts: OpeningTexts,
  locale: Locale,
): OpeningLine | null {
  if (state.kind === 'unknown') return null;
  if (state.kind === 'open') {
    const text = state.entryEnded ? texts.entryEnded(state.until) : texts.openUntil(state.until);
    return { isOpen: !state.entryEnded, text };
  }
  if (!state.next) return { isOpen: false, text: texts.closed };
  const { date, opens } = state.next;
  const today = civilDate(at);
  if (date === today) return { isOpen: false, text: texts.opensToday(opens) };
  if (date === addDays(today, 1)) return { isOpen: false, text: texts.opensTomorrow(opens) };
  const day = date < addDays(today, 7) ? weekdayText(isoWeekday(date), locale) : dayText(date, locale);
  return { isOpen: false, text: texts.opensOn(day, opens) };
}

function season({ validFrom, validTo }: OpeningHoursPartsFragment, texts: OpeningTexts, locale: Locale) {
  if (validFrom && validTo) return texts.season(dayText(validFrom, locale), dayText(validTo, locale));
  if (validFrom) return texts.seasonFrom(dateText(validFrom, locale));
  return validTo ? texts.seasonTo(dateText(validTo, locale)) : null;
}

/** The table of hours; rules whose last day has passed are left out. */
export function hoursRows(
  hours: readonly OpeningHoursPartsFragment[],
  at: Date,
  texts: OpeningTexts,
  locale: Locale,
): HoursRow[] {
  const today = civilDate(at);
  return hours
    .filter((row) => !row.validTo || row.validTo >= today)
    .map((row) => ({
      days: weekdaysText(row.weekdays, locale),
      times: `${clock(row.opens)}–${clock(row.closes)}`,
      remarks: [
        season(row, texts, locale),
        row.lastEntry ? texts.lastEntry(clock(row.lastEntry)) : null,
        row.note ?? null,
      ].filter((remark): remark is string => Boolean(remark)),
    }));
}

/** The day the rows were last checked against their sources; of several days the earliest, to promise no more than is true. */
export function lastChecked(rows: readonly { checkedOn?: string | null }[]): string | null {
  const days = rows.flatMap((row) => (row.checkedOn ? [row.checkedOn] : [])).sort();
  return days[0] ?? null;
}

/** State and line of a place at an instant. */
export function openingNow(
  hours: readonly OpeningHoursPartsFragment[],
  at: Date,
  texts: OpeningTexts,
  locale: Locale,
): { state: OpeningState; line: OpeningLine | null } {
  const state = openingState(openingSpans(hours), at);
  return { state, line: openingLine(state, at, texts, locale) };
}
