import type { SunDifference } from 'shared/ceremony';

const events = { raise: '升旗', lower: '降旗' } as const;

/** How a time of a day differs from the Sun's, in words for the desk. */
export function sunDifferenceText({ event, expected, minutes }: SunDifference): string {
  const direction = minutes > 0 ? '晚' : '早';
  return `${events[event]}比太阳推算的 ${expected} ${direction} ${Math.abs(minutes)} 分钟`;
}
