import { addDays, type CivilDate, instantOf } from '../time';
import type { CeremonyDay } from './day';

/** When a visitor wants to be reminded of a raising: the evening before at eight, or some minutes before it. */
export type ReminderKind = 'evening' | 'minutes';

/** The evening reminder's time of day, Asia/Shanghai. */
const evening = '20:00';

/** The instant at which a reminder of a day's raising is due. */
export function reminderDueAt(
  day: Pick<CeremonyDay, 'date' | 'raise'>,
  kind: ReminderKind,
  minutesAhead = 60,
): Date {
  if (kind === 'evening') return instantOf(addDays(day.date, -1), evening);
  return new Date(instantOf(day.date, day.raise).getTime() - minutesAhead * 60_000);
}

/** What a visitor had been told of a day when the reminder was asked for. */
export interface ToldBefore {
  readonly date: CivilDate;
  readonly raise: string;
}

/** What has become of a raising since a visitor was told of it; undefined when nothing that matters to coming. */
export function changeSince(
  before: ToldBefore,
  day: CeremonyDay,
): 'cancelled' | 'closed' | 'moved' | undefined {
  if (day.cancelled) return 'cancelled';
  if (day.access?.state === 'closed') return 'closed';
  return day.raise === before.raise ? undefined : 'moved';
}
