import type { CheckRecord, FacilityKind, RoundState } from 'shared/signage/patrol';
import type { Storage } from '../../platform/storage.types';
import { waitingChecks } from './queue';

/** A thing on the way. */
export interface Stop {
  readonly id: string;
  readonly code: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly place: string;
}

/** A route with its rounds, as the server tells it and the phone keeps it. */
export interface PlannedRoute {
  readonly id: string;
  readonly name: string;
  readonly area: string;
  readonly facility: FacilityKind;
  readonly dueBy: string;
  readonly stops: readonly Stop[];
  readonly rounds: readonly {
    readonly day: string;
    readonly state: RoundState;
    readonly checked: readonly string[];
  }[];
}

/** Everything a round needs, so that it needs no network. */
export interface Plan {
  readonly at: string;
  readonly routes: readonly PlannedRoute[];
}

const indexKey = 'patrol:routes';
const routeKey = (id: string) => `patrol:route:${id}`;
const doneKey = (routeId: string, day: string) => `patrol:done:${routeId}:${day}`;

const parsed = <Value>(text: string | undefined): Value | undefined => {
  try {
    return JSON.parse(text ?? '') as Value;
  } catch {
    return undefined;
  }
};

/** Keeps a plan, each route under a key of its own: WeChat refuses a value over 1 MB. */
export function keepPlan(storage: Storage, plan: Plan): void {
  const days = new Set(plan.routes.flatMap(({ id, rounds }) => rounds.map(({ day }) => doneKey(id, day))));
  const routes = new Set(plan.routes.map(({ id }) => routeKey(id)));
  for (const key of storage.keys()) {
    const old = key.startsWith('patrol:route:') && !routes.has(key);
    if (old || (key.startsWith('patrol:done:') && !days.has(key))) storage.remove(key);
  }
  for (const route of plan.routes) storage.write(routeKey(route.id), JSON.stringify(route));
  storage.write(indexKey, JSON.stringify({ at: plan.at, ids: plan.routes.map(({ id }) => id) }));
}

/** The plan that this phone keeps; undefined before the first one was read. */
export function keptPlan(storage: Storage): Plan | undefined {
  const index = parsed<{ at: string; ids: string[] }>(storage.read(indexKey));
  if (!index) return undefined;
  const routes = index.ids.flatMap((id) => parsed<PlannedRoute>(storage.read(routeKey(id))) ?? []);
  return { at: index.at, routes };
}

/** Forgets the plan, as a phone that was cut off has to. What waits to be sent stays. */
export function forgetPlan(storage: Storage): void {
  for (const key of storage.keys())
    if (/^patrol:(route|done):/.test(key) || key === indexKey) storage.remove(key);
}

/** What was found where in a round by this phone: thing → state. */
export function doneHere(storage: Storage, routeId: string, day: string): Record<string, string> {
  const waiting = waitingChecks(storage).filter(
    ({ record, problem }) => record.routeId === routeId && record.day === day && !problem,
  );
  return {
    ...parsed<Record<string, string>>(storage.read(doneKey(routeId, day))),
    ...Object.fromEntries(waiting.map(({ record }) => [record.thingId, record.state])),
  };
}

/** Remembers that a stop was looked at, for the list of the round. */
export function noteDone(storage: Storage, { routeId, day, thingId, state }: CheckRecord): void {
  const done = { ...doneHere(storage, routeId, day), [thingId]: state };
  storage.write(doneKey(routeId, day), JSON.stringify(done));
}
