import ical, { ICalAlarmType, type ICalCalendar, ICalEventStatus } from 'ical-generator';
import { type CeremonyDay, entryOpens } from 'shared/ceremony';
import { type CivilDate, instantOf } from 'shared/time';
import type { CeremonyDays } from '../days';
import { accessSpan, type CalendarLanguage, calendarTexts, inLanguage } from './texts';

/** Asia/Shanghai: UTC+8 without daylight saving since 15 September 1991 (IANA time zone database). */
const zone = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Shanghai',
  'BEGIN:STANDARD',
  'DTSTART:19910915T010000',
  'TZOFFSETFROM:+0900',
  'TZOFFSETTO:+0800',
  'TZNAME:CST',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

/** How long an entry lasts, in minutes: the sequence takes eight on ordinary days and ten on large ones. */
const lasts = { ordinary: 8, large: 10, special: 10 } as const;
/** How long before an event the phone speaks up, in minutes; the raising's comes before entry opens. */
const alarmBefore = { raise: 90, lower: 30 } as const;

const events = ['raise', 'lower'] as const;
type FlagEvent = (typeof events)[number];

/** A date whose local reading is Beijing's: ical-generator writes the local reading of a native date beside a TZID. */
function wallClock(date: CivilDate, time: string): Date {
  return new Date(`${date}T${time}:00`);
}

function summaryOf(day: CeremonyDay, event: FlagEvent, language: CalendarLanguage): string {
  const texts = calendarTexts[language];
  const marks = [
    ...(day.basis === 'estimate' ? [texts.estimate] : []),
    ...(day.halfMast ? [texts.halfMast] : []),
  ];
  const marked = marks.length > 0 ? `${texts[event]} (${marks.join(', ')})` : texts[event];
  return day.cancelled ? `${texts.cancelled}: ${marked}` : marked;
}

function descriptionOf(
  { arrival }: CeremonyDays,
  day: CeremonyDay,
  event: FlagEvent,
  language: CalendarLanguage,
): string {
  const texts = calendarTexts[language];
  const lines: string[] = [];
  if (day.access) {
    const told = day.access.state === 'closed' ? texts.closed : texts.changed;
    lines.push(`${told(accessSpan(day.access))}: ${inLanguage(day.access.reason, language)}`);
  }
  if (day.halfMast) lines.push(`${texts.halfMast}: ${inLanguage(day.halfMast.reason, language)}`);
  if (day.note) lines.push(inLanguage(day.note, language));
  lines.push(day.basis === 'official' ? texts.official : texts.estimated);
  const open = event === 'raise' && !day.cancelled && day.access?.state !== 'closed';
  if (open && day.kind === 'large') lines.push(texts.large);
  if (open) {
    lines.push(texts.entry(entryOpens(day, arrival.entryMinutes)));
    lines.push(inLanguage(arrival.text, language));
  }
  return lines.join('\n');
}

function addEvent(
  calendar: ICalCalendar,
  all: CeremonyDays,
  day: CeremonyDay,
  event: FlagEvent,
  language: CalendarLanguage,
): void {
  const texts = calendarTexts[language];
  const start = wallClock(day.date, day[event]);
  const status = day.basis === 'official' ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE;
  const entry = calendar.createEvent({
    id: `flag-${event}-${day.date}@tiananmen-guide`,
    sequence: day.revision,
    status: day.cancelled ? ICalEventStatus.CANCELLED : status,
    start,
    end: new Date(start.getTime() + lasts[day.kind] * 60_000),
    timezone: 'Asia/Shanghai',
    summary: summaryOf(day, event, language),
    description: descriptionOf(all, day, event, language),
    location: texts.place,
  });
  if (day.cancelled) return;
  entry.createAlarm({
    type: ICalAlarmType.display,
    triggerBefore: alarmBefore[event] * 60,
    description: texts.soon(texts[event]),
  });
}

/**
 * The flag days as an iCalendar (RFC 5545): raising and lowering of each day with stable UIDs; SEQUENCE is the day's
 * revision, an estimate is TENTATIVE, a cancelled ceremony CANCELLED.
 * @param stamped day from whose start the entries are stamped, so that equal content gives equal bytes.
 */
export function flagCalendar(all: CeremonyDays, language: CalendarLanguage, stamped: CivilDate): string {
  const texts = calendarTexts[language];
  const calendar = ical({
    name: texts.name,
    description: texts.description,
    prodId: { company: 'tiananmen-guide', product: 'flag', language: language.toUpperCase() },
    // No zone of the calendar itself: DTSTAMP has to stay in UTC.
    timezone: { name: null, generator: () => zone },
    ttl: 60 * 60,
  });
  for (const day of all.days) {
    for (const event of events) addEvent(calendar, all, day, event, language);
  }
  for (const entry of calendar.events()) entry.stamp(instantOf(stamped));
  return `${calendar.toString()}\r\n`.replace(/(\r\n)+$/, '\r\n');
}
