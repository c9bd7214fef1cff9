import type { InMemoryCache } from '@apollo/client';
import type { CivilDate } from 'shared/time';

const lastDay = /"to":"(\d{4}-\d\d-\d\d)"/;

/** True for the name of a question or a kept field about days that all lie before one. */
const allBefore = (name: string, day: CivilDate): boolean => (lastDay.exec(name)?.[1] ?? day) < day;

/**
 * Drops what the phone keeps of flag days that are long over. Every month asks for other days: kept for ever they would
 * fill the phone in the end, and a full phone keeps nothing at all.
 */
export function forgetPastDays(cache: InMemoryCache, times: Record<string, number>, before: CivilDate): void {
  cache.modify({
    fields: {
      ceremonyDays: (value: unknown, { storeFieldName, DELETE }) =>
        allBefore(storeFieldName, before) ? DELETE : value,
    },
  });
  for (const name of Object.keys(times)) {
    if (name.startsWith('FlagDays ') && allBefore(name, before)) delete times[name];
  }
}
