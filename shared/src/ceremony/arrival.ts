import type { BilingualText, CeremonyDay } from './day';

/** What a visitor should know before coming to the raising. */
export interface ArrivalAdvice {
  /** Minutes before the raising at which entry opens: about an hour since 2021, 40 before (Beijing Daily, 2021). */
  readonly entryMinutes: number;
  readonly text: BilingualText;
  /** Where this rule is from; it is volatile. */
  readonly source: string;
}

/** What holds until the desk says otherwise (Beijing Daily via cqcb.com, 2021; a notice of 2023 via ddtbk.com). */
export const usualArrival: ArrivalAdvice = {
  entryMinutes: 60,
  text: {
    zh: '观看升旗须单独预约“升旗”时段，其他场馆的预约不能代替。请携带本人身份证件，预留安检和步行时间。',
    en: 'Watching the raising needs a booking of its own; a booking for a museum or the palace does not cover it. Bring your identity document and allow time for the security check and the walk.',
  },
  source: '北京日报,2021 年；天安门地区预约须知,2023 年',
};

/** The time of day (HH:MM, Asia/Shanghai) at which entry to the raising opens; at midnight at the earliest. */
export function entryOpens(day: Pick<CeremonyDay, 'raise'>, entryMinutes: number): string {
  const raise = Number(day.raise.slice(0, 2)) * 60 + Number(day.raise.slice(3));
  const minute = Math.max(0, raise - entryMinutes);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
