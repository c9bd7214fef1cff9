import type { Core } from '@strapi/strapi';
import { type CheckRecord, checkProblems, FACILITY_KINDS, type FacilityKind } from 'shared/signage/patrol';
import { addDays, civilDate, now } from 'shared/time';
import { named } from '../register/tables';
import { facilities } from './facilities';
import type { PatrolPerson } from './phones';
import { type CheckRow, patrolTable, type RouteRow } from './tables';

/** What became of a record: `known` had been kept before; a refused one stays on the phone with its reason. */
export interface CheckAnswer {
  readonly id: string;
  readonly outcome: 'kept' | 'known' | 'refused';
  readonly problem?: { readonly zh: string; readonly en: string };
}

type Route = RouteRow & { readonly id: number };
type Problem = NonNullable<CheckAnswer['problem']>;

async function routesOf(strapi: Core.Strapi, records: readonly CheckRecord[]): Promise<Map<string, Route>> {
  const ids = [...new Set(records.map(({ routeId }) => routeId))].filter((id) => /^\d{1,9}$/.test(id));
  const rows = await patrolTable(strapi, 'patrol-route').findMany({
    where: { id: { $in: ids.map(Number) } },
  });
  return new Map(rows.map((row) => [String(row.id), row]));
}

async function thingsOf(strapi: Core.Strapi, records: readonly CheckRecord[], routes: Map<string, Route>) {
  const found = new Set<string>();
  for (const facility of FACILITY_KINDS) {
    const mine = records.filter(({ routeId }) => routes.get(routeId)?.facility === facility);
    const ids = [...new Set(mine.map(({ thingId }) => thingId))];
    for (const { id } of ids.length > 0 ? await facilities[facility].things(strapi, ids) : [])
      found.add(`${facility} ${id}`);
  }
  return found;
}

function problemOf(
  record: CheckRecord,
  route: Route | undefined,
  things: ReadonlySet<string>,
): Problem | undefined {
  if (!route) return { zh: '没有这条巡查路线', en: 'There is no such route.' };
  const [problem] = checkProblems(record, route.facility);
  if (problem)
    return { zh: `“${problem.field}”${problem.message.zh}`, en: `${problem.field} ${problem.message.en}` };
  if (record.day > addDays(civilDate(now()), 1)) return { zh: '日期在将来', en: 'The day is yet to come.' };
  if (!things.has(`${route.facility} ${record.thingId}`))
    return { zh: '登记册中没有这件设施，或已撤除', en: 'The register has no such thing in place.' };
  return undefined;
}

const rowOf = (
  record: CheckRecord,
  facility: FacilityKind,
  person: PatrolPerson,
  keptAt: string,
): CheckRow => ({
  recordId: record.id,
  routeId: record.routeId,
  day: record.day,
  facility,
  thingId: record.thingId,
  state: record.state,
  note: record.note.trim(),
  latitude: record.position?.latitude ?? null,
  longitude: record.position?.longitude ?? null,
  accuracy: record.position?.accuracy ?? null,
  photographs: record.photographs,
  takenAt: new Date(record.takenAt).toISOString(),
  keptAt,
  who: person.who,
  phoneId: person.phoneId,
});

const columns = (row: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      value,
    ]),
  );

/**
 * Inserts what is not there yet, which the unique index decides; says which were new. In the order of their ids, so
 * that two phones that send the same never wait for each other.
 */
async function insertNew(strapi: Core.Strapi, rows: readonly CheckRow[]): Promise<CheckRow[]> {
  const ordered = [...rows].sort((a, b) => (a.recordId < b.recordId ? -1 : 1));
  return strapi.db.transaction(async ({ trx }) => {
    const fresh = (await trx(named(strapi, 'patrol_checks'))
      .insert(ordered.map(columns))
      .onConflict('record_id')
      .ignore()
      .returning('record_id')) as { record_id: string }[];
    const ids = new Set(fresh.map(({ record_id }) => record_id));
    return ordered.filter(({ recordId }) => ids.has(recordId));
  });
}

async function openRounds(strapi: Core.Strapi, rows: readonly CheckRow[], routes: Map<string, Route>) {
  const days = [...new Set(rows.map(({ routeId, day }) => `${day} ${routeId}`))].sort();
  const rounds = days.flatMap((key) => {
    const [day = '', routeId = ''] = key.split(' ');
    const route = routes.get(routeId);
    return route ? [{ route_id: routeId, day, stops: JSON.stringify(route.stops), due_by: route.dueBy }] : [];
  });
  await strapi.db.transaction(({ trx }) =>
    trx(named(strapi, 'patrol_rounds')).insert(rounds).onConflict(['route_id', 'day']).ignore(),
  );
}

/**
 * Keeps what a phone recorded, each record once however often it is sent, with all that follows for the things, in one
 * transaction: an answer that is lost changes nothing. Records that cannot be kept do not hold up the others.
 */
export async function keepChecks(
  strapi: Core.Strapi,
  records: readonly CheckRecord[],
  person: PatrolPerson,
): Promise<CheckAnswer[]> {
  return strapi.db.transaction(async () => {
    for (const facility of FACILITY_KINDS) await facilities[facility].beforeChecks(strapi);
    const routes = await routesOf(strapi, records);
    const things = await thingsOf(strapi, records, routes);
    const keptAt = now().toISOString();
    const problems = new Map<string, Problem>();
    const sound = new Map<string, CheckRow>();
    for (const record of records) {
      const route = routes.get(record.routeId);
      const problem = problemOf(record, route, things);
      if (problem) problems.set(record.id, problem);
      else if (route && !sound.has(record.id))
        sound.set(record.id, rowOf(record, route.facility, person, keptAt));
    }
    const rows = [...sound.values()];
    const fresh = rows.length > 0 ? await insertNew(strapi, rows) : [];
    if (fresh.length > 0) {
      await openRounds(strapi, fresh, routes);
      for (const facility of FACILITY_KINDS) {
        const mine = fresh.filter((row) => row.facility === facility);
        if (mine.length > 0) await facilities[facility].checked(strapi, mine);
      }
    }
    const ids = new Set(fresh.map(({ recordId }) => recordId));
    return records.map(({ id }): CheckAnswer => {
      const problem = problems.get(id);
      if (problem) return { id, outcome: 'refused', problem };
      return { id, outcome: ids.has(id) ? 'kept' : 'known' };
    });
  });
}
