import type { AddToCalendar } from './calendar.types';
import { calendarFile } from './calendar-file';

/** Gives a file to the browser, which saves or opens it. */
export function handOver(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.download = name;
  document.body.append(anchor);
  anchor.click();
  anchor.remove();
  // Not at once: Safari reads it only after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

export const addToCalendar: AddToCalendar = async (entry) => {
  try {
    handOver(
      new Blob([calendarFile(entry, new Date())], { type: 'text/calendar;charset=utf-8' }),
      'flag.ics',
    );
    return 'handed';
  } catch {
    return 'failed';
  }
};

/** A browser asks for no permission here. */
export function openPermissions(): void {}

/** Opens a calendar's address with whatever app on this phone subscribes to calendars; returns it in full. */
export const subscribeToCalendar: ((address: string) => string) | undefined = (address) => {
  const absolute = new URL(address, location.href).href;
  location.assign(absolute.replace(/^https?:/, 'webcal:'));
  return absolute;
};
