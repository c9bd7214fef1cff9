import { checkItem, type FacilityKind, type RoundState, stateLabel } from 'shared/signage/patrol';
import { inOrder } from '../../in-order';
import type { PlannedRoute, Stop } from './plan';

/** A stop of a round as the list shows it. */
export interface StopView {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly place: string;
  /** What was found; undefined while nobody has looked. */
  readonly found: { readonly text: string; readonly isFault: boolean } | undefined;
}

/** A round as the list of routes shows it. */
export interface RoundView {
  readonly routeId: string;
  readonly name: string;
  readonly day: string;
  readonly dueBy: string;
  readonly state: RoundState;
  readonly done: number;
  readonly stops: number;
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');

const nameOf = ({ name }: Stop, locale: 'zh-CN' | 'en'): string =>
  oneLine(locale === 'en' ? name.en || name.zh : name.zh || name.en);

/** The stops of a round with what this phone and others have found; `seen` is for what others found. */
export function stopViews(
  route: PlannedRoute,
  day: string,
  here: Readonly<Record<string, string>>,
  locale: 'zh-CN' | 'en',
  seen: string,
): StopView[] {
  const others = new Set(route.rounds.find((round) => round.day === day)?.checked ?? []);
  return route.stops.map((stop) => {
    const state = here[stop.id];
    const found = state
      ? { text: foundText(route.facility, state, locale), isFault: isFault(route.facility, state) }
      : others.has(stop.id)
        ? { text: seen, isFault: false }
        : undefined;
    return { id: stop.id, code: stop.code, name: nameOf(stop, locale), place: stop.place, found };
  });
}

const isFault = (facility: FacilityKind, state: string): boolean =>
  checkItem(facility, state)?.isFault ?? false;

const foundText = (facility: FacilityKind, state: string, locale: 'zh-CN' | 'en'): string =>
  stateLabel(facility, state)[locale === 'en' ? 'en' : 'zh'];

/** The rounds of a plan that still want somebody, the most urgent first, then those that are done. */
export function roundViews(
  routes: readonly PlannedRoute[],
  here: (routeId: string, day: string) => Readonly<Record<string, string>>,
): RoundView[] {
  const order: readonly RoundState[] = ['late', 'missed', 'begun', 'open', 'upcoming', 'done-late', 'done'];
  const views = routes.flatMap((route) =>
    route.rounds.map(({ day, state, checked }): RoundView => {
      const seen = new Set([...checked, ...Object.keys(here(route.id, day))]);
      const done = route.stops.filter(({ id }) => seen.has(id)).length;
      const whole = route.stops.length > 0 && done === route.stops.length;
      const began = done > 0 && state === 'open' ? 'begun' : state;
      return {
        routeId: route.id,
        name: route.name,
        day,
        dueBy: route.dueBy,
        state: whole && state !== 'done-late' ? 'done' : began,
        done,
        stops: route.stops.length,
      };
    }),
  );
  return views.sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state) || inOrder(a.day, b.day));
}

/** The stop after this one that nobody has looked at, from the beginning again at the end. */
export function nextStop(stops: readonly StopView[], after: string): StopView | undefined {
  const at = stops.findIndex(({ id }) => id === after);
  return [...stops.slice(at + 1), ...stops.slice(0, at + 1)].find(({ found, id }) => !found && id !== after);
}
