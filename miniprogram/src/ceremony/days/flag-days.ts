import type { Locale } from 'shared/locale';
import { addDays, type CivilDate, civilDate, civilTime } from 'shared/time';
import type { FlagDayFragment } from '../../network/generated/graphql';
import { weekdayAndDayText } from '../../visit/calendar/calendar';
import type { CeremonyTexts } from '../ceremony.texts';

/** One day's ceremony, ready to be shown. */
export interface FlagDayView {
  date: CivilDate;
  /** Today or Tomorrow. */
  name: string;
  day: string;
  /** HH:MM, Asia/Shanghai. */
  raise: string;
  lower: string;
  isLarge: boolean;
  isOfficial: boolean;
  /** What has already happened is shown quietly. */
  raisePassed: boolean;
  lowerPassed: boolean;
}

/** From the first of this month to the end of the next: one address that caches can keep for everyone. */
export function flagWindow(at: Date): { from: CivilDate; to: CivilDate } {
  const month = (date: CivilDate) => `${date.slice(0, 7)}-01`;
  const from = month(civilDate(at));
  const next = month(addDays(from, 31));
  return { from, to: addDays(month(addDays(next, 31)), -1) };
}

/** Today and tomorrow out of what the server sent; a day it did not send is left out. */
export function toFlagDays(
  days: readonly FlagDayFragment[],
  at: Date,
  texts: CeremonyTexts,
  locale: Locale,
): FlagDayView[] {
  const today = civilDate(at);
  const clock = civilTime(at);
  return [today, addDays(today, 1)].flatMap((date, index) => {
    const found = days.find((day) => day.date === date);
    if (!found) return [];
    const [raise, lower] = [found.raise.slice(0, 5), found.lower.slice(0, 5)];
    return {
      date,
      name: index === 0 ? texts.today : texts.tomorrow,
      day: weekdayAndDayText(date, locale),
      raise,
      lower,
      isLarge: found.kind === 'LARGE' || found.kind === 'SPECIAL',
      isOfficial: found.basis === 'OFFICIAL',
      raisePassed: index === 0 && clock > raise,
      lowerPassed: index === 0 && clock > lower,
    };
  });
}
