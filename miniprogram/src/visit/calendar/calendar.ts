import type { Locale } from 'shared/locale';
import { type CivilDate, isoWeekday } from 'shared/time';
import { numberRuns } from 'shared/visit';

/** English names, January first. */
export const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const zhWeekdays = '一二三四五六日';

/** Weekday by its ISO number: 周二, Tuesday; short in English: Tue. */
export function weekdayText(weekday: number, locale: Locale, short = false): string {
  const english = weekdays[weekday - 1] ?? '';
  if (locale === 'en') return short ? english.slice(0, 3) : english;
  return `周${zhWeekdays[weekday - 1] ?? ''}`;
}

/** Day of the year without the year: 11月22日, 22 November. */
export function dayText(date: CivilDate, locale: Locale): string {
  const [, month = 1, day = 1] = date.split('-').map(Number);
  return locale === 'en' ? `${day} ${months[month - 1]}` : `${month}月${day}日`;
}

/** Full date: 2026年11月22日, 22 November 2026. */
export function dateText(date: CivilDate, locale: Locale): string {
  const year = date.slice(0, 4);
  return locale === 'en' ? `${dayText(date, locale)} ${year}` : `${year}年${dayText(date, locale)}`;
}

/** Day with its weekday: 11月22日 周日, Sunday 22 November. */
export function weekdayAndDayText(date: CivilDate, locale: Locale): string {
  const weekday = weekdayText(isoWeekday(date), locale);
  return locale === 'en' ? `${weekday} ${dayText(date, locale)}` : `${dayText(date, locale)} ${weekday}`;
}

/** Days of the week a rule holds on: 每天, 周二至周日, Tue–Sun, Mon, Wed–Fri. */
export function weekdaysText(days: readonly number[], locale: Locale): string {
  const runs = numberRuns(days);
  if (runs[0]?.first === 1 && runs[0].last === 7) return locale === 'en' ? 'Daily' : '每天';
  const words = runs.map(({ first, last }) => {
    const [from, to] = [weekdayText(first, locale, true), weekdayText(last, locale, true)];
    if (first === last) return from;
    return locale === 'en' ? `${from}–${to}` : `${from}至${to}`;
  });
  return words.join(locale === 'en' ? ', ' : '、');
}
