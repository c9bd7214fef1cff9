import type { Core } from '@strapi/strapi';
import { type PatrolRoute, type RoundState, roundDays, roundState } from 'shared/signage/patrol';
import { addDays, civilDate, now } from 'shared/time';
import { named } from '../register/tables';
import { facilities } from './facilities';
import type { PatrolThing } from './facility';
import { patrolTable, type RouteRow } from './tables';

/** A round of a day, and how it stands. */
export interface Round {
  readonly routeId: string;
  readonly day: string;
  readonly state: RoundState;
  readonly stops: number;
  readonly checked: number;
  /** Stops where something was wrong. */
  readonly faults: number;
}

type Route = RouteRow & { readonly id: number };

const patrolRoute = ({ id, ...route }: Route): PatrolRoute => ({ ...route, id: String(id) });

interface Found {
  /** When each thing was first looked at. */
  readonly done: Map<string, string>;
  readonly faulty: Set<string>;
}

/** What was recorded of the rounds of some days: one statement, however many there are. */
async function recordedOf(strapi: Core.Strapi, from: string, to: string): Promise<Map<string, Found>> {
  const rows = (await strapi.db
    .getConnection()(named(strapi, 'patrol_checks'))
    .select({ routeId: 'route_id', day: 'day', thingId: 'thing_id' })
    .min({ first: 'taken_at' })
    .max({ fault: strapi.db.getConnection().raw("case when state = 'as-it-should-be' then 0 else 1 end") })
    .whereBetween('day', [from, to])
    .groupBy('route_id', 'day', 'thing_id')) as {
    routeId: string;
    day: string;
    thingId: string;
    first: string;
    fault: number | string;
  }[];
  const found = new Map<string, Found>();
  for (const { routeId, day, thingId, first, fault } of rows) {
    const key = `${routeId} ${day}`;
    const round = found.get(key) ?? { done: new Map(), faulty: new Set() };
    round.done.set(thingId, first);
    if (Number(fault) === 1) round.faulty.add(thingId);
    found.set(key, round);
  }
  return found;
}

/** The rounds from one day to another, the latest first; missed and late ones among them. */
export async function roundsBetween(strapi: Core.Strapi, from: string, to: string): Promise<Round[]> {
  const routes = await patrolTable(strapi, 'patrol-route').findMany({ orderBy: { id: 'asc' } });
  const kept = await patrolTable(strapi, 'patrol-round').findMany({
    where: { day: { $gte: from, $lte: to } },
  });
  const begun = new Map(kept.map((round) => [`${round.routeId} ${round.day}`, round]));
  const recorded = await recordedOf(strapi, from, to);
  const at = now();
  const rounds = routes.flatMap((row) => {
    const route = patrolRoute(row);
    // A route that is no longer walked misses no rounds; what was recorded of it stays.
    const planned = row.active ? roundDays(route, from, to) : [];
    const walked = kept.filter(({ routeId }) => routeId === route.id).map(({ day }) => day);
    return [...new Set([...planned, ...walked])].map((day): Round => {
      const key = `${route.id} ${day}`;
      const { stops, dueBy } = begun.get(key) ?? route;
      const { done, faulty } = recorded.get(key) ?? { done: new Map(), faulty: new Set() };
      return {
        routeId: route.id,
        day,
        state: roundState({ dueBy }, day, stops, done, at),
        stops: stops.length,
        checked: stops.filter((stop) => done.has(stop)).length,
        faults: faulty.size,
      };
    });
  });
  return rounds.sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? 1 : -1));
}

/** Everything a phone needs for its rounds, so that it needs no network on the way. */
export interface PhonePlan {
  readonly at: string;
  readonly routes: readonly {
    readonly id: string;
    readonly name: string;
    readonly area: string;
    readonly facility: RouteRow['facility'];
    readonly dueBy: string;
    readonly stops: readonly PatrolThing[];
    readonly rounds: readonly {
      readonly day: string;
      readonly state: RoundState;
      readonly checked: readonly string[];
    }[];
  }[];
}

/** The rounds of the last days and the next ones, with what others have recorded of them already. */
export async function phonePlan(strapi: Core.Strapi): Promise<PhonePlan> {
  const today = civilDate(now());
  const [from, to] = [addDays(today, -2), addDays(today, 7)];
  const routes = await patrolTable(strapi, 'patrol-route').findMany({
    where: { active: true },
    orderBy: { name: 'asc' },
  });
  const rounds = await roundsBetween(strapi, from, to);
  const recorded = await recordedOf(strapi, from, to);
  const planned = await Promise.all(
    routes.map(async (row) => {
      const things = await facilities[row.facility].things(strapi, row.stops);
      const byId = new Map(things.map((thing) => [thing.id, thing]));
      const id = String(row.id);
      return {
        id,
        name: row.name,
        area: row.area,
        facility: row.facility,
        dueBy: row.dueBy,
        stops: row.stops.flatMap((stop) => byId.get(stop) ?? []),
        rounds: rounds
          .filter(({ routeId }) => routeId === id)
          .map(({ day, state }) => ({
            day,
            state,
            checked: [...(recorded.get(`${id} ${day}`)?.done.keys() ?? [])],
          }))
          .reverse(),
      };
    }),
  );
  return { at: now().toISOString(), routes: planned };
}

/** What was recorded of one round, as it was taken, with the photographs of each stop. */
export async function roundChecks(strapi: Core.Strapi, routeId: string, day: string) {
  const checks = await patrolTable(strapi, 'patrol-check').findMany({
    where: { routeId, day },
    orderBy: [{ takenAt: 'asc' }, { id: 'asc' }],
  });
  const photographs = await patrolTable(strapi, 'patrol-photograph').findMany({
    where: { checkId: { $in: checks.map(({ recordId }) => recordId) } },
  });
  const things = new Map<string, PatrolThing>();
  for (const facility of new Set(checks.map((check) => check.facility))) {
    const ids = checks.filter((check) => check.facility === facility).map(({ thingId }) => thingId);
    for (const thing of await facilities[facility].things(strapi, [...new Set(ids)]))
      things.set(thing.id, thing);
  }
  return checks.map((check) => ({
    ...check,
    thing: things.get(check.thingId) ?? null,
    files: photographs.filter(({ checkId }) => checkId === check.recordId).map(({ file }) => file),
  }));
}
