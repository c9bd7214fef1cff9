import type { Core } from '@strapi/strapi';
import { FACILITY_KINDS, type FacilityKind } from 'shared/signage/patrol';
import { isCivilDate, now } from 'shared/time';
import { DeskRefused, type Problem, refused } from '../../desk/refused';
import { facilities } from './facilities';
import { patrolTable, type RouteRow } from './tables';

/** A route as the desk enters it. */
export interface RouteEntry {
  readonly name: string;
  readonly area: string;
  readonly facility: FacilityKind;
  readonly stops: readonly string[];
  readonly everyDays: number;
  readonly firstDay: string;
  readonly dueBy: string;
  readonly active: boolean;
}

/** At most so many stops: what somebody can walk, and a phone can hold. */
export const mostStops = 300;

function problemsOf(route: RouteEntry): Problem[] {
  const problems: Problem[] = [];
  const wrong = (field: keyof RouteEntry, message: string) => problems.push({ field, message });
  if (!route.name.trim() || route.name.length > 60) wrong('name', '“路线名称”必填，不超过 60 字。');
  if (!FACILITY_KINDS.includes(route.facility)) wrong('facility', '没有这一类设施。');
  if (route.stops.length === 0) wrong('stops', '“巡查点”至少一处。');
  if (route.stops.length > mostStops) wrong('stops', `“巡查点”最多 ${mostStops} 处，请分成几条路线。`);
  if (new Set(route.stops).size < route.stops.length) wrong('stops', '“巡查点”有重复。');
  if (!Number.isInteger(route.everyDays) || route.everyDays < 1 || route.everyDays > 366)
    wrong('everyDays', '“每几天一次”应为 1 到 366 的整数。');
  if (!isCivilDate(route.firstDay)) wrong('firstDay', '“首次日期”应为真实的日期，如 2026-03-01。');
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(route.dueBy)) wrong('dueBy', '“完成时限”应为时刻，如 17:00。');
  return problems;
}

/**
 * Enters a route, or changes one.
 * @throws DeskRefused naming every field that cannot be used, and things that are not there.
 */
export async function saveRoute(
  strapi: Core.Strapi,
  id: number | undefined,
  entry: RouteEntry,
  who: string,
): Promise<number> {
  const problems = problemsOf(entry);
  if (problems.length > 0) throw new DeskRefused(problems);
  const things = await facilities[entry.facility].things(strapi, entry.stops);
  const known = new Set(things.map((thing) => thing.id));
  const missing = entry.stops.filter((stop) => !known.has(stop));
  if (missing.length > 0) throw refused('stops', `“巡查点”中有 ${missing.length} 处已不在登记册或已撤除。`);
  const routes = patrolTable(strapi, 'patrol-route');
  const data: RouteRow = {
    ...entry,
    name: entry.name.trim(),
    area: entry.area.trim(),
    changedBy: who,
    changedAt: now().toISOString(),
  };
  if (id === undefined) return (await routes.create({ data })).id;
  if (!(await routes.findOne({ where: { id } }))) throw refused('', '没有这条路线。', 404);
  await routes.updateMany({ where: { id }, data });
  return id;
}
