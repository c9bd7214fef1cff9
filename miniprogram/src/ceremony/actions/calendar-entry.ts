import { instantOf } from 'shared/time';
import type { CalendarEntry } from '../../platform/calendar.types';
import type { FlagDayView } from '../days/flag-day';
import type { ActionTexts } from './action.texts';

const minute = 60_000;
/** Minutes that the whole sequence takes: eight on ordinary days, ten on large ones (Xinhua, 2018-01-01). */
const lasts = { ordinary: 8, large: 10, special: 10 } as const;
/** The phone speaks up before entry opens. */
const alarmMinutes = 90;

/** A day's raising for the phone's calendar, under the name that the subscribed calendar gives it too. */
export function calendarEntry(day: FlagDayView, advice: string, texts: ActionTexts): CalendarEntry {
  const start = instantOf(day.date, day.raise);
  const told = [
    ...day.alerts.map(({ title, text }) => `${title} ${text}`),
    ...(day.halfMast ? [`${texts.halfMast} ${day.halfMast.reason}`] : []),
    ...(day.note ? [day.note] : []),
    day.isOfficial ? texts.official : texts.estimate,
    texts.entry(day.entryOpens),
    advice,
  ];
  return {
    uid: `flag-raise-${day.date}@tiananmen-guide`,
    sequence: day.revision,
    title: day.isOfficial ? texts.title : texts.titleEstimated,
    description: told.join('\n'),
    location: texts.place,
    start,
    end: new Date(start.getTime() + lasts[day.scale] * minute),
    alarmMinutes,
    certain: day.isOfficial,
  };
}
