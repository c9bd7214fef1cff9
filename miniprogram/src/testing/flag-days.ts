import { addDays } from 'shared/time';
import type { FlagDayFragment, FlagDaysQuery } from '../network/generated/graphql';

/** Types' names as the server sends them; the screens' own types leave them out. */
const named = <Name extends string>(name: Name) => ({ __typename: name });

/** A day as the server tells it: ordinary and estimated unless said otherwise. */
export const flagDay = (date: string, more: Partial<FlagDayFragment> = {}): FlagDayFragment => ({
  ...named('CeremonyDay'),
  date,
  raise: '07:07',
  lower: '16:53',
  basis: 'ESTIMATE',
  kind: 'ORDINARY',
  liveBand: false,
  halfMast: null,
  access: null,
  note: null,
  cancelled: false,
  revision: 0,
  entryOpens: '06:07',
  ...more,
});

export const mourning = {
  __typename: 'HalfMast',
  reason: '全国哀悼',
  article: '《国旗法》第十五条',
} as const;

/** An answer with so many days from one on, each made as the test says. */
export const flagAnswer = (
  from: string,
  count: number,
  more: (date: string) => Partial<FlagDayFragment> = () => ({}),
): FlagDaysQuery => ({
  ...named('Query'),
  ceremonyDays: Array.from({ length: count }, (_, index) => {
    const date = addDays(from, index);
    return flagDay(date, more(date));
  }),
  ceremonyArrival: {
    ...named('ArrivalAdvice'),
    entryMinutes: 60,
    text: '观看升旗须单独预约。',
    source: '北京日报,2021 年',
  },
});
