import { type Locale, locales } from 'shared/locale';
import { addDays, type CivilDate, civilDate } from 'shared/time';
import type { FlagDaysQuery } from '../../network/generated/graphql';
import type { Storage } from '../../platform/storage.types';
import type { SeenTimes } from './flag-day';

/** Days ahead that a phone keeps, today included. */
export const daysKept = 60;

/** What a phone keeps of the flag days, apart from the cache of all else: it must outlive a full device. */
export interface KeptDays {
  /** When the server said so, in milliseconds. */
  answeredAt: number;
  answer: FlagDaysQuery;
  /** Times that this phone had shown and that have changed since, by date. */
  seen: Record<CivilDate, SeenTimes>;
}

const key = (locale: Locale) => `flag-days.${locale}`;

function read(storage: Storage, locale: Locale): KeptDays | undefined {
  try {
    const kept = JSON.parse(storage.read(key(locale)) ?? 'null') as KeptDays | null;
    return Array.isArray(kept?.answer.ceremonyDays) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/**
 * What the phone kept in this language; in the other one when there is nothing, since times read the same in both.
 * Undefined when no day from today on is among it.
 */
export function keptDays(storage: Storage, locale: Locale, at: Date): KeptDays | undefined {
  const today = civilDate(at);
  const inOrder = [locale, ...locales.filter((other) => other !== locale)];
  return inOrder
    .map((each) => read(storage, each))
    .find((kept) => kept?.answer.ceremonyDays.some(({ date }) => date === today));
}

const timesOf = ({ raise, lower }: SeenTimes): SeenTimes => ({ raise, lower });
const differ = (one: SeenTimes, other: SeenTimes) => one.raise !== other.raise || one.lower !== other.lower;

/** Keeps an answer, and notes which times this phone had shown otherwise. Returns these. */
export function keepDays(
  storage: Storage,
  locale: Locale,
  answer: FlagDaysQuery,
  answeredAt: Date,
): KeptDays['seen'] {
  const before = read(storage, locale);
  const today = civilDate(answeredAt);
  const last = addDays(today, daysKept - 1);
  const seen: KeptDays['seen'] = {};
  for (const day of answer.ceremonyDays) {
    if (day.date < today) continue;
    const shown = before?.answer.ceremonyDays.find(({ date }) => date === day.date);
    const known = shown && differ(shown, day) ? timesOf(shown) : before?.seen[day.date];
    if (known && differ(known, day)) seen[day.date] = known;
  }
  const ceremonyDays = answer.ceremonyDays.filter(({ date }) => today <= date && date <= last);
  const kept: KeptDays = { answeredAt: answeredAt.getTime(), answer: { ...answer, ceremonyDays }, seen };
  storage.write(key(locale), JSON.stringify(kept));
  return seen;
}
