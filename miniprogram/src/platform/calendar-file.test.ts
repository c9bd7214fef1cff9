import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarFile } from './calendar-file';

const entry = {
  uid: 'flag-raise-2026-11-27@tiananmen-guide',
  sequence: 2,
  title: '天安门广场升国旗（预计）',
  description: '一,二;三\\四\n五',
  location: '北京天安门广场',
  start: new Date('2026-11-26T23:11:00Z'),
  end: new Date('2026-11-26T23:19:00Z'),
  alarmMinutes: 90,
  certain: false,
};
const made = new Date('2026-11-26T04:00:00Z');
const unfolded = (file: string) => file.replace(/\r\n /g, '').split('\r\n');

describe('a file for the calendar', () => {
  it('names the instant in UTC, the estimate as tentative, and an alarm', () => {
    const lines = unfolded(calendarFile(entry, made));
    expect(lines).toEqual(
      expect.arrayContaining([
        'DTSTART:20261126T231100Z',
        'DTEND:20261126T231900Z',
        'STATUS:TENTATIVE',
        'SEQUENCE:2',
        'TRIGGER:-PT90M',
        'DESCRIPTION:一\\,二\\;三\\\\四\\n五',
      ]),
    );
    expect(lines[lines.length - 1]).toBe('');
  });

  it('has no line over 75 octets and tears no sign, whatever is written', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'é', '旗', '🚩', ';'), maxLength: 300, size: 'max' }),
        (description) => {
          const file = calendarFile({ ...entry, description }, made);
          for (const line of file.split('\r\n')) {
            expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
            // Half a sign would come back as another.
            expect(Buffer.from(line).toString()).toBe(line);
          }
        },
      ),
    );
  });
});
