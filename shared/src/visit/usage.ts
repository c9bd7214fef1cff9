import { isLocale, type Locale } from '../locale';
import { addDays, type CivilDate, isCivilDate } from '../time';

/**
 * What is counted: a stop opened, its narration begun, its narration heard to the end, a number that no stop carries.
 * Who did it, when in the day and in which order is never noted.
 */
export const usageKinds = ['opened', 'begun', 'finished', 'missed'] as const;
export type UsageKind = (typeof usageKinds)[number];

/** How a visitor came: by a printed code, by typing a number, or from another screen. */
export const usageWays = ['code', 'number', 'link'] as const;
export type UsageWay = (typeof usageWays)[number];

/** How often something happened on one phone on one day. */
export interface UsageCount {
  /** Day in Asia/Shanghai. */
  readonly day: CivilDate;
  readonly kind: UsageKind;
  /** Slug of the exhibit; of a miss the number, 1 to 999. */
  readonly subject: string;
  readonly way: UsageWay;
  readonly locale: Locale;
  readonly count: number;
}

/** What one report may hold at most, and how old it may be: a phone that was without a network reports later. */
export const usageLimits = { bytes: 16_384, counts: 100, count: 500, days: 7 } as const;

const slug = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const number = /^[1-9]\d{0,2}$/;

function isUsageCount(value: unknown, today: CivilDate): value is UsageCount {
  if (typeof value !== 'object' || value === null) return false;
  const { day, kind, subject, way, locale, count } = value as Record<string, unknown>;
  return (
    typeof day === 'string' &&
    isCivilDate(day) &&
    day >= addDays(today, -usageLimits.days) &&
    // Phones with a clock that runs ahead.
    day <= addDays(today, 1) &&
    usageKinds.some((known) => known === kind) &&
    typeof subject === 'string' &&
    subject.length <= 60 &&
    (kind === 'missed' ? number : slug).test(subject) &&
    usageWays.some((known) => known === way) &&
    typeof locale === 'string' &&
    isLocale(locale) &&
    Number.isInteger(count) &&
    (count as number) >= 1 &&
    (count as number) <= usageLimits.count
  );
}

/**
 * Reads a phone's report, `{ counts: […] }`. Undefined when any of it is not as it should be: counts are worth too
 * little to be guessed at.
 */
export function readUsageReport(value: unknown, today: CivilDate): UsageCount[] | undefined {
  const counts = (value as { counts?: unknown } | null | undefined)?.counts;
  if (!Array.isArray(counts) || counts.length === 0 || counts.length > usageLimits.counts) return undefined;
  if (!counts.every((count) => isUsageCount(count, today))) return undefined;
  return counts.map(({ day, kind, subject, way, locale, count }) => ({
    day,
    kind,
    subject,
    way,
    locale,
    count,
  }));
}
