import { monthsLater, type TurningPoint, turningPoints } from 'shared/ceremony';
import type { Locale } from 'shared/locale';
import { type CivilDate, civilDate, isCivilDate, isoWeekday } from 'shared/time';
import type { FlagDayFragment } from '../../../network/generated/graphql';
import { dayText, weekdayText } from '../../../visit/calendar/calendar';
import type { CeremonyTexts } from '../../ceremony.texts';
import { toFlagDay } from '../../days/flag-day';
import type { MonthTexts } from './month.texts';

/** One day of the month's list. */
export interface MonthRow {
  date: CivilDate;
  /** Day of the month without a zero in front. */
  number: string;
  weekday: string;
  raise: string;
  lower: string;
  isOfficial: boolean;
  isToday: boolean;
  passed: boolean;
  mourning: boolean;
  cancelled: boolean;
  /** What is special about the day, in words: kind, half-mast, closure. */
  marks: string[];
}

/** The month an address asks for (YYYY-MM), as its first day; this month when it is none or out of reach. */
export function monthOf(asked: string | undefined, at: Date): CivilDate {
  const date = `${asked}-01`;
  const { first, last } = monthsInReach(at);
  return isCivilDate(date) && first <= date && date <= last ? date : `${civilDate(at).slice(0, 7)}-01`;
}

/** From January of last year, so that what was published stays findable, to December of next year. */
export function monthsInReach(at: Date): { first: CivilDate; last: CivilDate } {
  const year = Number(civilDate(at).slice(0, 4));
  return { first: `${year - 1}-01-01`, last: `${year + 1}-12-01` };
}

interface Telling {
  at: Date;
  texts: CeremonyTexts;
  months: MonthTexts;
  locale: Locale;
}

/** The days of one month out of what the server sent. */
export function monthRows(
  days: readonly FlagDayFragment[],
  month: CivilDate,
  { at, texts, locale }: Pick<Telling, 'at' | 'texts' | 'locale'>,
): MonthRow[] {
  const today = civilDate(at);
  return days
    .filter(({ date }) => date.startsWith(month.slice(0, 7)))
    .map((day) => {
      const view = toFlagDay(day, { at, texts, locale });
      const closed = day.access ? [day.access.state === 'CLOSED' ? texts.closed : texts.changed] : [];
      const marks = [
        ...(view.cancelled ? [texts.cancelled] : []),
        ...closed,
        ...(view.halfMast ? [texts.halfMast] : []),
        ...(view.kind && !view.cancelled ? [view.kind] : []),
      ];
      const isToday = day.date === today;
      return {
        date: day.date,
        number: String(Number(day.date.slice(8))),
        weekday: weekdayText(isoWeekday(day.date), locale, true),
        raise: view.raise,
        lower: view.lower,
        isOfficial: view.isOfficial,
        isToday,
        passed: day.date < today,
        mourning: view.halfMast !== undefined,
        cancelled: view.cancelled,
        marks,
      };
    });
}

/** The turning points that touch a month, each as a sentence. A special arrangement is no turn of the Sun. */
export function turnsOf(
  days: readonly FlagDayFragment[],
  month: CivilDate,
  { months, locale }: Pick<Telling, 'months' | 'locale'>,
): string[] {
  const plain = days.filter(({ kind, cancelled }) => kind !== 'SPECIAL' && !cancelled);
  const next = monthsLater(month, 1);
  const inMonth = ({ from, to }: TurningPoint) => from < next && to >= month;
  return turningPoints(
    plain.map(({ date, raise, lower }) => ({ date, raise: raise.slice(0, 5), lower: lower.slice(0, 5) })),
  )
    .filter(inMonth)
    .map(({ event, extreme, time, from, to }) =>
      months.turn(
        months[`${event}-${extreme}`],
        time,
        dayText(from, locale),
        from === to ? '' : dayText(to, locale),
      ),
    );
}
