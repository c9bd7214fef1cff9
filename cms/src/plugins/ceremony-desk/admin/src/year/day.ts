import type { CeremonyDay, OfficialDay, SunTimes } from 'shared/ceremony';

/** A day of the year view: as visitors are told it, with the Sun beside it. */
export interface YearDay extends CeremonyDay {
  readonly sun: SunTimes;
}

/** What the year view reads. */
export interface Year {
  readonly year: number;
  readonly today: string;
  readonly days: readonly YearDay[];
}

/** What a day's form reads, beside its history. */
export interface DayReading {
  readonly date: string;
  readonly sun: SunTimes;
  readonly told: CeremonyDay;
  readonly entered: OfficialDay | null;
}

/** Minutes since midnight. */
export const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** By how many minutes the official time is later than the Sun's; undefined while it is an estimate. */
export function deviation(day: YearDay, event: 'raise' | 'lower'): number | undefined {
  return day.basis === 'official' ? minuteOf(day[event]) - minuteOf(day.sun[event]) : undefined;
}

export const kindNames = { ordinary: '常规', large: '大型', special: '特殊' } as const;

/** The day of the week in Chinese. */
export const weekdayOf = (date: string) => '日一二三四五六'[new Date(`${date}T00:00:00Z`).getUTCDay()] ?? '';

/** What is out of the ordinary on a day, in words. */
export function remarksOf(day: YearDay): string[] {
  return [
    ...(day.cancelled ? ['取消'] : []),
    ...(day.halfMast ? ['下半旗'] : []),
    ...(day.access ? [day.access.state === 'closed' ? '广场关闭' : '入场调整'] : []),
    ...(day.note ? ['有说明'] : []),
  ];
}
