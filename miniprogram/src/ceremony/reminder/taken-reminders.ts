import type { CivilDate } from 'shared/time';
import type { Storage } from '../../platform/storage.types';

const key = 'reminders';

type Taken = Record<CivilDate, number>;

function read(storage: Storage): Taken {
  try {
    const kept: unknown = JSON.parse(storage.read(key) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Taken) : {};
  } catch {
    return {};
  }
}

/** When this phone's reminder of a day's raising is due; undefined when none was taken here or it has been sent. */
export function reminderTaken(storage: Storage, date: CivilDate, at: Date): Date | undefined {
  const due = read(storage)[date];
  return typeof due === 'number' && due > at.getTime() ? new Date(due) : undefined;
}

/** Notes that a reminder was taken, and forgets those that are over. */
export function noteReminder(storage: Storage, date: CivilDate, dueAt: Date, at: Date): void {
  const waiting = Object.entries(read(storage)).filter(([, due]) => due > at.getTime());
  storage.write(key, JSON.stringify({ ...Object.fromEntries(waiting), [date]: dueAt.getTime() }));
}
