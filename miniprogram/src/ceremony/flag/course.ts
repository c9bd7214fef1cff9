import type { FlagDayView } from '../days/flag-day';
import type { WatchingTexts } from './watching.texts';

/** One step of the raising. */
export interface CourseStep {
  /** A time of day, or how much later; undefined where no source tells it. */
  when: string | undefined;
  what: string;
  /** The step at the published minute. */
  main: boolean;
}

/** A time of day some minutes before another, HH:MM; the raising is never near midnight. */
function before(time: string, minutes: number): string {
  const total = Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) - minutes;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(total / 60))}:${two(total % 60)}`;
}

/**
 * What happens at a day's raising, in order. On 1 January 2018 the fanfare sounded four minutes before the published
 * minute and the guard stood at the base two before it (People's Daily); since then 2 min 7 s pass from there until
 * the flag, rising for 46 seconds, is at the top (Xinhua).
 */
export function courseOf(
  { raise, scale, band, halfMast }: Pick<FlagDayView, 'raise' | 'scale' | 'band' | 'halfMast'>,
  texts: WatchingTexts,
): { steps: CourseStep[]; summary: string | undefined } {
  const step = (when: string | undefined, what: string, main = false): CourseStep => ({ when, what, main });
  const large = scale === 'large' && band !== undefined;
  const steps = [
    ...(large ? [step(texts.aboutTime(before(raise, 4)), texts.bugles)] : []),
    step(undefined, texts.march),
    step(texts.aboutTime(before(raise, 2)), texts.arrives),
    step(raise, texts.anthem, true),
    step(texts.afterwards, texts.top),
    ...(halfMast ? [step(undefined, texts.half)] : []),
  ];
  // Of a special arrangement, and of a day of mourning, only the desk knows how long it takes.
  const summaries = {
    ordinary: texts.ordinary,
    large: large ? texts.large : texts.largePlain,
    special: undefined,
  };
  return { steps, summary: halfMast ? undefined : summaries[scale] };
}
