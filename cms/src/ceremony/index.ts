import type { Core } from '@strapi/strapi';
import { serveCalendar } from './calendar/serve-calendar';
import { guardFlagDays } from './day/door';
import { registerReminders } from './reminders/reminders';

/** Puts the domain's rules in front of every write and opens its doors; call while Strapi registers, before the reading side. */
export function registerCeremony(strapi: Core.Strapi): void {
  guardFlagDays(strapi);
  serveCalendar(strapi);
  registerReminders(strapi);
}
