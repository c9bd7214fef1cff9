import type { Core } from '@strapi/strapi';
import { type DutyMeasure, freshMeasures, usualMeasures } from 'shared/ceremony';
import { type CivilDate, now } from 'shared/time';
import { ceremonyDocuments } from '../documents';
import { refused } from '../refused';

interface DutyDayFields {
  readonly date: CivilDate;
  readonly measures: readonly DutyMeasure[];
}

interface DutyTemplateFields {
  readonly measures: readonly string[];
}

/** The measures that a new duty day begins with. */
export async function dutyTemplate(strapi: Core.Strapi): Promise<readonly string[]> {
  const stored = await ceremonyDocuments<DutyTemplateFields>(strapi, 'dutyTemplate').findFirst({});
  return stored?.measures ?? usualMeasures;
}

/**
 * Replaces the template. Lists of days that have begun stay as they are.
 * @throws DeskRefused when it would be empty or hold an empty line.
 */
export async function saveDutyTemplate(strapi: Core.Strapi, measures: readonly string[]): Promise<void> {
  const lines = measures.map((line) => line.trim());
  if (lines.length === 0 || lines.includes(''))
    throw refused('measures', '“清单模板”至少一项，每项不能为空。');
  const templates = ceremonyDocuments<DutyTemplateFields>(strapi, 'dutyTemplate');
  const stored = await templates.findFirst({});
  if (stored) await templates.update({ documentId: stored.documentId, data: { measures: lines } });
  else await templates.create({ data: { measures: lines } });
}

/** The duty list of a day: what has been ticked, or a fresh list from the template. */
export async function dutyDay(strapi: Core.Strapi, date: CivilDate): Promise<readonly DutyMeasure[]> {
  const stored = await ceremonyDocuments<DutyDayFields>(strapi, 'dutyDay').findFirst({ filters: { date } });
  return stored?.measures ?? freshMeasures(await dutyTemplate(strapi));
}

/**
 * Ticks a measure of a day with a name and the present time, or takes the tick back.
 * @throws DeskRefused when the day has no such measure or the name is missing.
 */
export async function tickMeasure(
  strapi: Core.Strapi,
  date: CivilDate,
  position: number,
  tick: { readonly done: boolean; readonly name: string },
): Promise<readonly DutyMeasure[]> {
  if (tick.done && !tick.name.trim()) throw refused('name', '“完成人”必填。');
  const days = ceremonyDocuments<DutyDayFields>(strapi, 'dutyDay');
  return strapi.db.transaction(async ({ trx }) => {
    // Two people tick the same list at dawn: the later one waits and adds to what the earlier one ticked.
    if (strapi.db.dialect.client === 'postgres') {
      await trx.raw('select pg_advisory_xact_lock(hashtext(?))', [`flag-duty ${date}`]);
    }
    const stored = await days.findFirst({ filters: { date } });
    const measures = stored?.measures ?? freshMeasures(await dutyTemplate(strapi));
    if (!measures[position]) throw refused('measure', '清单中没有这一项。', 404);
    const ticked = measures.map(({ text, ...rest }, index) => {
      if (index !== position) return { text, ...rest };
      return tick.done ? { text, doneBy: tick.name.trim(), doneAt: now().toISOString() } : { text };
    });
    if (stored) await days.update({ documentId: stored.documentId, data: { measures: ticked } });
    else await days.create({ data: { date, measures: ticked } });
    return ticked;
  });
}
