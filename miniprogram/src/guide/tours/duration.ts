import { dictionary } from '../../language';

/** Lengths of time, as a visitor plans with them. */
export const durationTexts = dictionary(
  {
    minutes: (minutes: number) => `${minutes} 分钟`,
    hours: (hours: string) => `约 ${hours} 小时`,
  },
  {
    minutes: (minutes: number) => `${minutes} min`,
    hours: (hours: string) => `about ${hours} ${hours === '1' ? 'hour' : 'hours'}`,
  },
);

/** Under an hour in minutes; beyond that in hours, rounded to the half: nobody plans a walk of 153 minutes. */
export function durationText(minutes: number, texts: (typeof durationTexts)['zh-CN']): string {
  if (minutes < 60) return texts.minutes(minutes);
  return texts.hours(String(Math.round(minutes / 30) / 2));
}
