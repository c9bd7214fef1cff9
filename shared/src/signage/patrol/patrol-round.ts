import { addDays, type CivilDate, civilDate, daysBetween, instantOf } from '../../time';
import type { FacilityKind } from './check-list';

/** Where to go, in which order, how often and until when. */
export interface PatrolRoute {
  readonly id: string;
  readonly name: string;
  readonly area: string;
  readonly facility: FacilityKind;
  /** Ids of the things, in the order in which they are reached. */
  readonly stops: readonly string[];
  /** A round every so many days, from the first day on. */
  readonly everyDays: number;
  readonly firstDay: CivilDate;
  /** When the round of a day has to be done: hours and minutes in Beijing. */
  readonly dueBy: string;
}

/** What became of a round. `late`: begun, and its time has passed; `done-late`: finished after its time. */
export const ROUND_STATES = ['upcoming', 'open', 'begun', 'done', 'done-late', 'late', 'missed'] as const;
export type RoundState = (typeof ROUND_STATES)[number];

/** Rounds that somebody at the desk has to look into. */
export const isOverdue = (state: RoundState): boolean => state === 'late' || state === 'missed';

/** True when a route is walked on a day. */
export const isRoundDay = ({ firstDay, everyDays }: PatrolRoute, day: CivilDate): boolean =>
  day >= firstDay && daysBetween(firstDay, day) % everyDays === 0;

/** The days of a route's rounds from one day to another, both included. */
export function roundDays(route: PatrolRoute, from: CivilDate, to: CivilDate): CivilDate[] {
  const past = from > route.firstDay ? daysBetween(route.firstDay, from) : 0;
  const skipped = Math.ceil(past / route.everyDays) * route.everyDays;
  const days: CivilDate[] = [];
  for (let day = addDays(route.firstDay, skipped); day <= to; day = addDays(day, route.everyDays))
    days.push(day);
  return days;
}

/** When one stop of a round was first looked at, ISO 8601. */
export type StopsDone = ReadonlyMap<string, string>;

/** How a round stands at a moment. `stops` are those of the round, which may be older than the route. */
export function roundState(
  { dueBy }: Pick<PatrolRoute, 'dueBy'>,
  day: CivilDate,
  stops: readonly string[],
  done: StopsDone,
  at: Date,
): RoundState {
  const due = instantOf(day, dueBy);
  const times = stops.flatMap((stop) => done.get(stop) ?? []);
  if (stops.length > 0 && times.length === new Set(stops).size) {
    const finished = Math.max(...times.map((time) => Date.parse(time)));
    return finished > due.getTime() ? 'done-late' : 'done';
  }
  if (at > due) return times.length > 0 ? 'late' : 'missed';
  if (times.length > 0) return 'begun';
  return civilDate(at) < day ? 'upcoming' : 'open';
}
