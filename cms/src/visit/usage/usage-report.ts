import type { Core } from '@strapi/strapi';
import { addDays, type CivilDate, daysBetween } from 'shared/time';
import { type UsageRow, usageTable } from './table';

/** A stop and how it was used. */
export interface StopUsage {
  readonly slug: string;
  readonly number: number | null;
  readonly name: string;
  readonly opened: number;
  /** Of those opened: by a printed code, by typing the number. */
  readonly byCode: number;
  readonly byNumber: number;
  readonly begun: number;
  readonly finished: number;
}

/** What the desk is shown of a span of days. */
export interface UsageReport {
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** Every day of the span, also those on which nothing was counted. */
  readonly days: readonly { readonly day: CivilDate; readonly opened: number; readonly finished: number }[];
  /** Every stop there is, the most opened first. */
  readonly stops: readonly StopUsage[];
  /** Numbers that no stop carries, the most typed first. */
  readonly missed: readonly { readonly number: number; readonly typed: number; readonly scanned: number }[];
  readonly languages: readonly { readonly locale: string; readonly opened: number }[];
}

const sum = (rows: readonly UsageRow[], wanted: Partial<UsageRow>): number =>
  rows
    .filter((row) => Object.entries(wanted).every(([part, value]) => row[part as keyof UsageRow] === value))
    .reduce((total, row) => total + Number(row.total), 0);

/** Sums up a span of days, both ends included. */
export async function usageReport(strapi: Core.Strapi, from: CivilDate, to: CivilDate): Promise<UsageReport> {
  const rows = (await strapi.db
    .connection(usageTable(strapi))
    .where('day', '>=', from)
    .andWhere('day', '<=', to)
    .select('day', 'kind', 'subject', 'way', 'locale', 'total')) as UsageRow[];
  const exhibits = (await strapi.db.query('api::guide.exhibit').findMany({
    select: ['slug', 'number', 'name'],
    where: { locale: 'zh-CN', publishedAt: null },
  })) as { slug: string; number: number | null; name: string }[];
  const by = new Map<string, UsageRow[]>();
  for (const row of rows) by.set(row.subject, [...(by.get(row.subject) ?? []), row]);
  const stops = exhibits.map(({ slug, number, name }) => {
    const own = by.get(slug) ?? [];
    return {
      slug,
      number,
      name,
      opened: sum(own, { kind: 'opened' }),
      byCode: sum(own, { kind: 'opened', way: 'code' }),
      byNumber: sum(own, { kind: 'opened', way: 'number' }),
      begun: sum(own, { kind: 'begun' }),
      finished: sum(own, { kind: 'finished' }),
    };
  });
  const misses = rows.filter(({ kind }) => kind === 'missed');
  const missed = [...new Set(misses.map(({ subject }) => subject))].map((subject) => ({
    number: Number(subject),
    typed: sum(misses, { subject, way: 'number' }),
    scanned: sum(misses, { subject, way: 'code' }),
  }));
  const locales = [...new Set(rows.map(({ locale }) => locale))].sort();
  return {
    from,
    to,
    days: Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => {
      const day = addDays(from, index);
      return {
        day,
        opened: sum(rows, { day, kind: 'opened' }),
        finished: sum(rows, { day, kind: 'finished' }),
      };
    }),
    stops: stops.sort(
      (left, right) => right.opened - left.opened || (left.number ?? 0) - (right.number ?? 0),
    ),
    missed: missed
      .sort(
        (left, right) =>
          right.typed + right.scanned - left.typed - left.scanned || left.number - right.number,
      )
      .slice(0, 50),
    languages: locales.map((locale) => ({ locale, opened: sum(rows, { locale, kind: 'opened' }) })),
  };
}
