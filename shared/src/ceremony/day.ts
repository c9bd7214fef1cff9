import { addDays, type CivilDate, daysBetween, isCivilDate } from '../time';
import { estimateDay } from './sun';

/** Where the times of a day come from: the official year table, or the Sun model while the table is silent. */
export type TimeBasis = 'official' | 'estimate';

/** The scale of a ceremony. Large: guard of 96 with live band (Xinhua, 2018-01-01); special: set by the desk. */
export type CeremonyKind = 'ordinary' | 'large' | 'special';

/** A short text for visitors in both languages. */
export interface BilingualText {
  readonly zh: string;
  readonly en: string;
}

/** The flag flies at half-mast that day, and why (National Flag Law, as amended 2020). */
export interface HalfMast {
  readonly reason: BilingualText;
  /** Article of the law or the decision that ordered it, as the desk entered it. */
  readonly article: string;
}

/** The square is closed, or reached differently, for a part of the day. */
export interface ChangedAccess {
  readonly state: 'closed' | 'changed';
  /** HH:MM, Asia/Shanghai; absent: from the start of the day. */
  readonly from?: string | undefined;
  /** HH:MM, Asia/Shanghai; absent: to the end of the day. */
  readonly to?: string | undefined;
  readonly reason: BilingualText;
}

/** What the ceremony desk has published about one day: the official table's row and everything special. */
export interface OfficialDay {
  readonly date: CivilDate;
  /** HH:MM, Asia/Shanghai: the minute at which the anthem begins and the flag starts to rise. */
  readonly raise?: string | undefined;
  /** HH:MM, Asia/Shanghai. */
  readonly lower?: string | undefined;
  /** Where the two times are from, such as the title of the official year table. */
  readonly source?: string | undefined;
  readonly kind?: CeremonyKind | undefined;
  readonly liveBand?: boolean | undefined;
  readonly halfMast?: HalfMast | undefined;
  readonly access?: ChangedAccess | undefined;
  readonly note?: BilingualText | undefined;
  readonly cancelled?: boolean | undefined;
  /** How many times the desk has published something about the day. */
  readonly revision?: number | undefined;
}

/** One day of the flag ceremony as visitors are told it. */
export interface CeremonyDay {
  readonly date: CivilDate;
  /** HH:MM, Asia/Shanghai. */
  readonly raise: string;
  /** HH:MM, Asia/Shanghai. */
  readonly lower: string;
  readonly basis: TimeBasis;
  readonly kind: CeremonyKind;
  readonly liveBand: boolean;
  readonly halfMast: HalfMast | undefined;
  readonly access: ChangedAccess | undefined;
  readonly note: BilingualText | undefined;
  readonly cancelled: boolean;
  /** How many times the desk has published something about the day; 0 when it never has. */
  readonly revision: number;
}

/** What holds for every day unless the desk says otherwise about one. */
export interface CeremonyRules {
  /** Days of every month with a large ceremony. */
  readonly monthDays: readonly number[];
  /** Further days of a large ceremony, written MM-DD (every year) or YYYY-MM-DD. */
  readonly holidays: readonly string[];
  /** Kinds of ceremony at which the military band plays live. */
  readonly liveBandKinds: readonly CeremonyKind[];
}

/**
 * The ceremony is large on the 1st of each month (since 2004-06-01; ppfocus.com, 2020), and the band plays live at
 * large ones (Xinhua, 2018-01-01); which holidays are large is said by no source at hand, so none is listed.
 */
export const usualRules: CeremonyRules = { monthDays: [1], holidays: [], liveBandKinds: ['large'] };

/** The most days that one question may ask for. */
export const longestRange = 400;

/** The usual kind of a day: large on the days of the month and the holidays that the rules list. */
export function usualKind(
  date: CivilDate,
  { monthDays, holidays }: Pick<CeremonyRules, 'monthDays' | 'holidays'> = usualRules,
): CeremonyKind {
  const listed = holidays.includes(date.slice(5)) || holidays.includes(date);
  return listed || monthDays.includes(Number(date.slice(8))) ? 'large' : 'ordinary';
}

/**
 * A day as visitors are told it. The official table rules; without both of its times the Sun model fills the
 * gap and the day says so: an estimate is never called official.
 * @throws RangeError when the date is not a real day.
 */
export function ceremonyDay(
  date: CivilDate,
  official?: OfficialDay,
  rules: CeremonyRules = usualRules,
): CeremonyDay {
  const times =
    official?.raise && official.lower
      ? { raise: official.raise, lower: official.lower, basis: 'official' as const }
      : { ...estimateDay(date), basis: 'estimate' as const };
  const kind = official?.kind ?? usualKind(date, rules);
  return {
    date,
    raise: times.raise,
    lower: times.lower,
    basis: times.basis,
    kind,
    liveBand: official?.liveBand ?? rules.liveBandKinds.includes(kind),
    halfMast: official?.halfMast,
    access: official?.access,
    note: official?.note,
    cancelled: official?.cancelled ?? false,
    revision: official?.revision ?? 0,
  };
}

/** The days of which anything is told: since the flag was first raised here, as far as the Sun model is tried. */
export const flagDays = { first: '1949-10-01', last: '2100-12-31' } as const;

/**
 * Every date from one day to another, both included.
 * @throws RangeError when a date is not real or lies outside of `flagDays`, the range runs backwards, or it is longer
 * than 400 days.
 */
export function datesBetween(from: CivilDate, to: CivilDate): CivilDate[] {
  for (const date of [from, to]) {
    if (!isCivilDate(date)) throw new RangeError(`Not a calendar day (YYYY-MM-DD): ${date}`);
    if (date < flagDays.first || date > flagDays.last) {
      throw new RangeError(`Flag days are known from ${flagDays.first} to ${flagDays.last}, not ${date}`);
    }
  }
  const days = daysBetween(from, to) + 1;
  if (days < 1) throw new RangeError(`The range runs backwards: ${from} to ${to}`);
  if (days > longestRange)
    throw new RangeError(`The range has ${days} days; at most ${longestRange} can be asked for`);
  return Array.from({ length: days }, (_, offset) => addDays(from, offset));
}
