import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { addDays, type CivilDate, civilDate, now } from 'shared/time';
import type { Reading } from '../../reading';
import { ceremonyDays } from '../days';
import { ceremonyTables } from '../tables';
import { flagCalendar } from './calendar';
import type { CalendarLanguage } from './texts';

/** Days before today that stay in the calendar, so that what was corrected or cancelled is seen. */
const daysBehind = 14;
const daysAhead = 366;
/** For how long a cache in between may answer by itself, in seconds. */
const fresh = 60;

interface CalendarContext {
  readonly query: Readonly<Record<string, unknown>>;
  status: number;
  type: string;
  body: unknown;
  get(name: string): string;
  set(name: string, value: string): void;
}

/** The tags a caller holds; a proxy that compresses may have made them weak. */
const etagsIn = (header: string) => header.split(',').map((tag) => tag.trim().replace(/^W\//, ''));

async function calendarOf(
  strapi: Core.Strapi,
  language: CalendarLanguage,
  today: CivilDate,
): Promise<string> {
  // The readers' own way to the database: it does not wait for an import at the desk.
  const { connection } = strapi.get('reading') as Pick<Reading, 'connection'>;
  const all = await ceremonyDays(
    ceremonyTables(strapi, connection),
    addDays(today, -daysBehind),
    addDays(today, daysAhead),
  );
  return flagCalendar(all, language, today);
}

/** Opens GET /calendar/flag.ics?lang=zh|en, to which a phone's calendar subscribes; call while Strapi registers. */
export function serveCalendar(strapi: Core.Strapi): void {
  // What could be read last, for when the database cannot.
  const last = new Map<CalendarLanguage, string>();
  const handler = async (context: CalendarContext): Promise<void> => {
    const language = context.query.lang ?? 'zh';
    if (language !== 'zh' && language !== 'en') {
      context.status = 400;
      context.body = 'lang must be zh or en\n';
      return;
    }
    const calendar = await calendarOf(strapi, language, civilDate(now())).catch((error: unknown) => {
      strapi.log.error(error);
      return last.get(language);
    });
    if (calendar === undefined) {
      context.status = 503;
      context.set('Retry-After', '30');
      context.body = 'The calendar cannot be read just now.\n';
      return;
    }
    last.set(language, calendar);
    context.status = 200;
    const etag = `"${createHash('sha256').update(calendar).digest('base64url').slice(0, 22)}"`;
    context.set('ETag', etag);
    context.set(
      'Cache-Control',
      `public, max-age=${fresh}, stale-while-revalidate=3600, stale-if-error=86400`,
    );
    context.set('Content-Disposition', 'inline; filename="flag.ics"');
    context.set('Access-Control-Allow-Origin', '*');
    if (etagsIn(context.get('If-None-Match')).includes(etag)) {
      context.status = 304;
      return;
    }
    context.type = 'text/calendar; charset=utf-8';
    context.body = calendar;
  };
  strapi.server.routes([
    { method: 'GET', path: '/calendar/flag.ics', handler, config: { auth: false } },
  ] as unknown as Parameters<Core.Strapi['server']['routes']>[0]);
}
