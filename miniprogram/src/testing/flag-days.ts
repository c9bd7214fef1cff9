import { addDays } from 'shared/time';
import type { FlagDayFragment, FlagDaysQuery } from '../network/generated/graphql';

/** A day as the server tells it: ordinary and estimated unless said otherwise. */
export const flagDay = (date: string, more: Partial<FlagDayFragment> = {}): FlagDayFragment => ({
  __typename: 'CeremonyDay',
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
  __typename: 'Query',
  ceremonyDays: Array.from({ length: count }, (_, index) => {
    const date = addDays(from, index);
    return flagDay(date, more(date));
  }),
  ceremonyArrival: {
    __typename: 'ArrivalAdvice',
    entryMinutes: 60,
    text: '观看升旗须单独预约。',
    source: '北京日报,2021 年',
  },
});
