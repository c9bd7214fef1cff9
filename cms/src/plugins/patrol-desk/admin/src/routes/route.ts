/** A route as the server tells it. */
export interface RouteRow {
  readonly id: number;
  readonly name: string;
  readonly area: string;
  readonly facility: 'sign';
  readonly stops: readonly string[];
  readonly everyDays: number;
  readonly firstDay: string;
  readonly dueBy: string;
  readonly active: boolean;
}

/** A thing on the way. */
export interface Thing {
  readonly id: string;
  readonly code: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly place: string;
}

/** A route as it is being written. */
export type RouteDraft = Omit<RouteRow, 'id' | 'everyDays'> & { readonly everyDays: string };

/** A route that nothing has been said of, from today on (the day in Beijing). */
export const blankRoute = (): RouteDraft => ({
  name: '',
  area: '',
  facility: 'sign',
  stops: [],
  everyDays: '7',
  firstDay: new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' }),
  dueBy: '17:00',
  active: true,
});
