import type { FlagWindow } from 'shared/ceremony';
import { type Locale, locales } from 'shared/locale';
import { addDays, type CivilDate, civilDate } from 'shared/time';
import { inOrder } from '../../in-order';
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

/** True when this phone keeps two months of days in this language and was told so within the hour. */
export function keptAhead(storage: Storage, locale: Locale, at: Date): boolean {
  const kept = read(storage, locale);
  const last = addDays(civilDate(at), daysKept - 1);
  const isRecent = kept !== undefined && at.getTime() - kept.answeredAt < 3_600_000;
  return isRecent && kept.answer.ceremonyDays.some(({ date }) => date === last);
}

const timesOf = ({ raise, lower }: SeenTimes): SeenTimes => ({ raise, lower });
const differ = (one: SeenTimes, other: SeenTimes) => one.raise !== other.raise || one.lower !== other.lower;

interface Answered {
  readonly answer: FlagDaysQuery;
  /** The days that were asked for. */
  readonly window: FlagWindow;
  readonly at: Date;
}

/** Keeps an answer beside what it was not asked for, and notes which times this phone had shown otherwise. */
export function keepDays(storage: Storage, locale: Locale, { answer, window, at }: Answered): void {
  const before = read(storage, locale);
  const today = civilDate(at);
  const last = addDays(today, daysKept - 1);
  const isKept = ({ date }: { date: CivilDate }) => today <= date && date <= last;
  const isAsked = ({ date }: { date: CivilDate }) => window.from <= date && date <= window.to;
  const answered = answer.ceremonyDays.filter(isKept);
  const beside = (before?.answer.ceremonyDays ?? []).filter((day) => isKept(day) && !isAsked(day));
  const seen: KeptDays['seen'] = {};
  for (const day of [...answered, ...beside]) {
    const shown = before?.answer.ceremonyDays.find(({ date }) => date === day.date);
    const known = shown && differ(shown, day) ? timesOf(shown) : before?.seen[day.date];
    if (known && differ(known, day)) seen[day.date] = known;
  }
  const ceremonyDays = [...answered, ...beside].sort((left, right) => inOrder(left.date, right.date));
  // As old as the oldest of it.
  const answeredAt = before && beside.length > 0 ? before.answeredAt : at.getTime();
  const kept: KeptDays = { answeredAt, answer: { ...answer, ceremonyDays }, seen };
  storage.write(key(locale), JSON.stringify(kept));
}
