/** Beijing time is UTC+8 all year: China has kept no daylight-saving time since 1991 (State Council, 1992). */
const beijingOffsetMilliseconds = 8 * 60 * 60 * 1000;

/** A calendar day written YYYY-MM-DD, in Asia/Shanghai. */
export type CivilDate = string;

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The calendar day in Asia/Shanghai at an instant. */
export function civilDate(instant: Date): CivilDate {
  return new Date(instant.getTime() + beijingOffsetMilliseconds).toISOString().slice(0, 10);
}

/** The time of day in Asia/Shanghai at an instant, written HH:MM and cut to the minute. */
export function civilTime(instant: Date): string {
  return new Date(instant.getTime() + beijingOffsetMilliseconds).toISOString().slice(11, 16);
}

/** The instant at which a civil time of day (HH:MM) begins in Asia/Shanghai. */
export function instantOf(date: CivilDate, time = '00:00'): Date {
  return new Date(`${date}T${time}:00+08:00`);
}

/** True for a real calendar day written YYYY-MM-DD; 2026-02-30 is none. */
export function isCivilDate(text: string): boolean {
  if (!pattern.test(text)) return false;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === text;
}

/** The calendar day a number of days later, or earlier when the number is negative. */
export function addDays(date: CivilDate, days: number): CivilDate {
  const start = new Date(`${date}T00:00:00Z`).getTime();
  return new Date(start + days * 86_400_000).toISOString().slice(0, 10);
}

/** Whole days from one calendar day to another; negative when the second is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/** ISO weekday of a calendar day: 1 is Monday, 7 is Sunday (ISO 8601). */
export function isoWeekday(date: CivilDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}
