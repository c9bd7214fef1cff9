/** Every screen by name. Parameters are strings; `?` ones may be left out. */
export interface Routes {
  home: Record<never, string>;
  browse: { area?: string };
  flag: { date?: string };
  tours: Record<never, string>;
  stories: Record<never, string>;
  me: Record<never, string>;
  /** By its name, by its number, or by a printed code. */
  exhibit: { slug?: string; number?: string; c?: string };
  tour: { slug: string };
  walk: { slug: string; stop?: string };
  story: { slug: string };
  about: Record<never, string>;
  bookings: Record<never, string>;
  show: { slug: string };
  flagMonth: { month?: string };
  flagDay: { date: string };
  flagPicture: { date: string };
  signReport: { sign?: string };
  signAnswer: { key: string };
  patrolRounds: Record<never, string>;
  patrolRound: { route: string; day: string };
  patrolCheck: { route: string; day: string; thing: string };
}
export type RouteName = keyof Routes;

export const paths: Record<RouteName, string> = {
  home: '/visit/home/index',
  flag: '/ceremony/flag/index',
  browse: '/guide/browse/index',
  tours: '/guide/tours/index',
  stories: '/guide/stories/index',
  me: '/visit/me/index',
  exhibit: '/guide/exhibit/index',
  tour: '/guide/tour/index',
  walk: '/guide/tour/walk',
  story: '/guide/story/index',
  about: '/visit/about/index',
  bookings: '/visit/bookings/index',
  show: '/visit/show/index',
  flagMonth: '/ceremony/calendar/month/index',
  flagDay: '/ceremony/calendar/day/index',
  flagPicture: '/ceremony/calendar/picture/index',
  signReport: '/signage/report/index',
  signAnswer: '/signage/report/answer/index',
  patrolRounds: '/signage/patrol/rounds/index',
  patrolRound: '/signage/patrol/round/index',
  patrolCheck: '/signage/patrol/check/index',
};

export const tabs = ['home', 'flag', 'browse', 'tours', 'me'] as const;
export type TabName = (typeof tabs)[number];

export const isTab = (name: RouteName): name is TabName => (tabs as readonly string[]).includes(name);
