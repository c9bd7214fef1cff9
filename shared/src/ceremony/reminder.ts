import { addDays, type CivilDate, instantOf } from '../time';
import type { CeremonyDay } from './day';

/** When a visitor wants to be reminded of a raising: the evening before at eight, or some minutes before it. */
export type ReminderKind = 'evening' | 'minutes';

/** How long before a raising a reminder may be asked for, in minutes; `usual` leaves half an hour before entry opens. */
export const reminderMinutes = { least: 10, most: 720, usual: 90 } as const;

/** The evening reminder's time of day, Asia/Shanghai. */
const evening = '20:00';

/** The instant at which a reminder of a day's raising is due. */
export function reminderDueAt(
  day: Pick<CeremonyDay, 'date' | 'raise'>,
  kind: ReminderKind,
  minutesAhead: number = reminderMinutes.usual,
): Date {
  if (kind === 'evening') return instantOf(addDays(day.date, -1), evening);
  return new Date(instantOf(day.date, day.raise).getTime() - minutesAhead * 60_000);
}

/** True when the square is closed to visitors at the minute of the raising. */
export function isClosedAtRaising({ access, raise }: Pick<CeremonyDay, 'access' | 'raise'>): boolean {
  if (access?.state !== 'closed') return false;
  return (access.from ?? '00:00') <= raise && raise <= (access.to ?? '24:00');
}

/** What a visitor has been told of a raising. */
export interface ToldBefore {
  readonly date: CivilDate;
  /** HH:MM, Asia/Shanghai. */
  readonly raise: string;
  /** Mark of how the square was to be reached, as `accessMark` makes it. */
  readonly access: string;
}

/** The same for two days that are reached in the same way at the same hours; empty for an ordinary day. */
export function accessMark({ access }: Pick<CeremonyDay, 'access'>): string {
  return access ? [access.state, access.from ?? '', access.to ?? ''].join(' ') : '';
}

/** What can become of a raising that matters to someone who means to come. */
export type RaisingChange = 'cancelled' | 'closed' | 'moved' | 'entry';

/** What has become of a raising since a visitor was told of it; undefined when nothing that matters to coming. */
export function changeSince(before: ToldBefore, day: CeremonyDay): RaisingChange | undefined {
  if (day.cancelled) return 'cancelled';
  if (isClosedAtRaising(day)) return 'closed';
  if (day.raise !== before.raise) return 'moved';
  return accessMark(day) === before.access ? undefined : 'entry';
}
