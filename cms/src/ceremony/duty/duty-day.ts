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
  const twice = lines.find((line, index) => lines.indexOf(line) !== index);
  if (twice !== undefined) throw refused('measures', `“清单模板”中“${twice}”重复。`);
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

/** A tick as somebody makes it who has the list in front of them. */
export interface Tick {
  /** The measure as it was read: the list may have changed since. */
  readonly text: string;
  readonly done: boolean;
  readonly name: string;
}

function ticked(measures: readonly DutyMeasure[], position: number, tick: Tick): DutyMeasure[] {
  const measure = measures[position];
  if (!measure) throw refused('measure', '清单中没有这一项。', 404);
  if (measure.text !== tick.text) throw refused('measure', '清单已更改：请刷新后再勾选。', 409);
  if (tick.done && measure.doneBy) throw refused('measure', `这一项已由${measure.doneBy}完成。`, 409);
  const { text } = measure;
  const done = tick.done ? { doneBy: tick.name.trim(), doneAt: now().toISOString() } : {};
  return measures.map((each, index) => (index === position ? { text, ...done } : each));
}

/**
 * Ticks a measure of a day with a name and the present time, or takes the tick back.
 * @throws DeskRefused when the day has no such measure, somebody else has ticked it, or the name is missing.
 */
export async function tickMeasure(
  strapi: Core.Strapi,
  date: CivilDate,
  position: number,
  tick: Tick,
): Promise<readonly DutyMeasure[]> {
  if (tick.done && !tick.name.trim()) throw refused('name', '“完成人”必填。');
  const days = ceremonyDocuments<DutyDayFields>(strapi, 'dutyDay');
  return strapi.db.transaction(async ({ trx }) => {
    // Two people tick the same list at dawn: the later one waits and adds to what the earlier one ticked.
    if (strapi.db.dialect.client === 'postgres') {
      await trx.raw('select pg_advisory_xact_lock(hashtext(?))', [`flag-duty ${date}`]);
    }
    const stored = await days.findFirst({ filters: { date } });
    const measures = ticked(stored?.measures ?? freshMeasures(await dutyTemplate(strapi)), position, tick);
    if (stored) await days.update({ documentId: stored.documentId, data: { measures } });
    else await days.create({ data: { date, measures } });
    return measures;
  });
}
