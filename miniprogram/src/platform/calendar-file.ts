import type { CalendarEntry } from './calendar.types';

/** An instant in UTC (RFC 5545, 3.3.5 form 2): right in every zone without naming one. */
const stamp = (instant: Date) => `${instant.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;

/** TEXT (RFC 5545, 3.3.11): commas, semicolons, backslashes and line ends are escaped. */
const text = (value: string) => value.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

const bytes = (sign: string) => {
  const code = sign.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
};

/** Lines of at most 75 octets, the rest on lines that begin with a space (RFC 5545, 3.1); no sign is cut in two. */
function folded(line: string): string {
  let result = '';
  let length = 0;
  for (const sign of line) {
    const more = bytes(sign);
    if (length + more > 75) {
      result += '\r\n ';
      length = 1;
    }
    result += sign;
    length += more;
  }
  return result;
}

/** One entry as an iCalendar file (RFC 5545). */
export function calendarFile(entry: CalendarEntry, madeAt: Date): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//tiananmen-guide//flag//EN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${entry.uid}`,
    `SEQUENCE:${entry.sequence}`,
    `DTSTAMP:${stamp(madeAt)}`,
    `DTSTART:${stamp(entry.start)}`,
    `DTEND:${stamp(entry.end)}`,
    `STATUS:${entry.certain ? 'CONFIRMED' : 'TENTATIVE'}`,
    `SUMMARY:${text(entry.title)}`,
    `DESCRIPTION:${text(entry.description)}`,
    `LOCATION:${text(entry.location)}`,
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${text(entry.title)}`,
    `TRIGGER:-PT${entry.alarmMinutes}M`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
