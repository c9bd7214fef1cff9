import type { CeremonyTexts } from '../ceremony.texts';
import type { FlagDayView } from './flag-day';

/** One line that says a day's times to whoever it is sent to: always with the date, never an estimate as official. */
export function sharedLine(day: FlagDayView, texts: CeremonyTexts): string {
  if (day.cancelled) return texts.cancelledOn(day.day);
  return texts.sharedLine(day.day, day.raise, day.lower, !day.isOfficial);
}
