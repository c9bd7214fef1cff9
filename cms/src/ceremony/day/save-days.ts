import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { datesBetween, entryProblems, type OfficialDay } from 'shared/ceremony';
import { daysBetween, isCivilDate } from 'shared/time';
import type { Stored } from '../../stored-documents';
import { type Act, acting } from '../act';
import { ceremonyDocuments } from '../documents';
import { DeskRefused, refused } from '../refused';
import { ceremonyChanges } from '../version';
import { type FlagDayFields, fieldsOf } from './fields';

type Fields = Omit<FlagDayFields, 'revision'>;

/** A day as the desk's form sends it, and what the form had been showing. */
export interface DayEntry {
  readonly day: OfficialDay;
  /** Revision that the form was filled with; undefined when the day was not published yet. */
  readonly seenRevision: number | undefined;
  /** Last of the days that follow to which half-mast, access, note and cancellation apply as well. */
  readonly until?: string | undefined;
}

/** The most days that one form may speak of. */
const mostFormDays = 31;

/** What a form says of further days: everything special, but not the times, the kind and the band of that one day. */
function specialFields({ day }: DayEntry): Partial<Fields> {
  const { date: _, raise, lower, source, kind, liveBand, ...special } = fieldsOf(day);
  return special;
}

/** The days after the form's own to which it applies. */
function furtherDays({ day, until }: DayEntry): string[] {
  if (until === undefined || until === day.date) return [];
  const days = isCivilDate(until) ? daysBetween(day.date, until) + 1 : 0;
  if (days < 2 || days > mostFormDays) {
    throw refused('until', `“同样适用至”应为此日之后、${mostFormDays} 天以内的真实日期。`);
  }
  return datesBetween(day.date, until).slice(1);
}

async function write(
  strapi: Core.Strapi,
  stored: Stored<FlagDayFields> | null,
  fields: Fields,
): Promise<boolean> {
  const days = ceremonyDocuments<FlagDayFields>(strapi, 'flagDay');
  if (!stored) {
    await days.create({ data: fields });
    return true;
  }
  const known = Object.fromEntries(
    Object.keys(fields).map((field) => [field, stored[field as keyof Fields] ?? null]),
  );
  if (isDeepStrictEqual(known, { ...fields })) return false;
  await days.update({ documentId: stored.documentId, data: fields });
  return true;
}

/** The published rows of these dates, by date. */
export async function storedDays(
  strapi: Core.Strapi,
  dates: readonly string[],
): Promise<Map<string, Stored<FlagDayFields>>> {
  const rows = await ceremonyDocuments<FlagDayFields>(strapi, 'flagDay').findMany({
    filters: { date: { $in: dates } },
    limit: dates.length || 1,
  });
  return new Map(rows.map((row) => [row.date, row]));
}

/**
 * Publishes a day as the form says it, and what is special about it on the days up to `until` as well: all or none.
 * Nothing is written, and no revision counted, where it says what is published.
 * @returns the number of days written.
 * @throws DeskRefused with 409 when somebody else has changed the day since the form was opened.
 */
export async function saveDay(strapi: Core.Strapi, entry: DayEntry, act: Act): Promise<number> {
  const { day, seenRevision } = entry;
  // As the form said it: a half-mast without any words would leave no trace in the flat fields.
  const problems = entryProblems(day);
  if (problems.length > 0) throw new DeskRefused(problems);
  const further = furtherDays(entry);
  return acting(act, () =>
    strapi.db.transaction(async () => {
      await ceremonyChanges(strapi);
      const stored = (await storedDays(strapi, [day.date])).get(day.date) ?? null;
      if (stored && stored.revision !== seenRevision) {
        throw refused('', '这一天刚被他人更改：请重新打开，核对后再保存。', 409);
      }
      const written = await write(strapi, stored, fieldsOf(day));
      const special = specialFields(entry);
      const others = await saveDays(strapi, new Map(further.map((date) => [date, special])), act);
      return (written ? 1 : 0) + others;
    }),
  );
}

/**
 * Publishes changes of a few fields on many days in one transaction: all or none.
 * @throws DeskRefused naming the first day that cannot be written.
 */
export async function saveDays(
  strapi: Core.Strapi,
  changes: ReadonlyMap<string, Partial<Fields>>,
  act: Act,
): Promise<number> {
  return acting(act, () =>
    strapi.db.transaction(async () => {
      await ceremonyChanges(strapi);
      const stored = await storedDays(strapi, [...changes.keys()]);
      let written = 0;
      for (const [date, change] of changes) {
        const before = stored.get(date) ?? null;
        const fields = before ? change : { ...fieldsOf({ date }), ...change };
        const done = await write(strapi, before, fields as Fields).catch((error: unknown) => {
          if (!(error instanceof DeskRefused)) throw error;
          throw new DeskRefused(
            error.problems.map((each) => ({ ...each, message: `${date} ${each.message}` })),
          );
        });
        if (done) written += 1;
      }
      return written;
    }),
  );
}
