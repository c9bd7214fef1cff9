import type { Core } from '@strapi/strapi';
import { KIND_LABELS, STANDING_STATES } from 'shared/signage/sign-register';
import { instantOf } from 'shared/time';
import { named } from '../register/tables';

/** What a rate can be broken down by. */
export const BREAKDOWNS = ['area', 'owner', 'kind'] as const;
export type Breakdown = (typeof BREAKDOWNS)[number];

/**
 * Signs on the spot and those of them without an open finding S1 or S2. Their quotient is the accuracy rate; waived
 * findings do not count, planned and retired signs neither.
 */
export interface Accuracy {
  readonly name: string;
  readonly all: number;
  readonly right: number;
}

/** The rate as a share from 0 to 1; null where there is no sign. */
export const rateOf = ({ all, right }: Pick<Accuracy, 'all' | 'right'>): number | null =>
  all === 0 ? null : right / all;

const unnamed = '（未填写）';

/** The rate of today in every area, for every owner, or of every kind. */
export async function accuracyBy(strapi: Core.Strapi, by: Breakdown): Promise<Accuracy[]> {
  const { connection } = strapi.db;
  const rows = (await connection(named(strapi, 'signs'))
    .whereIn('state', [...STANDING_STATES])
    .groupBy(by)
    .select({ name: by })
    .count({ all: '*' })
    .select(connection.raw("sum(case when gravest in ('S1','S2') then 0 else 1 end) as right_signs"))
    .orderBy('all', 'desc')
    .limit(500)) as { name: string | null; all: number; right_signs: number }[];
  return rows.map(({ name, all, right_signs }) => ({
    name: by === 'kind' ? (KIND_LABELS[name as keyof typeof KIND_LABELS] ?? unnamed) : name || unnamed,
    all: Number(all),
    right: Number(right_signs),
  }));
}

/** All rates of today. */
export async function accuracyNow(strapi: Core.Strapi): Promise<Accuracy> {
  const areas = await accuracyBy(strapi, 'area');
  const sum = (count: (row: Accuracy) => number) => areas.reduce((before, row) => before + count(row), 0);
  return { name: '全部', all: sum(({ all }) => all), right: sum(({ right }) => right) };
}

/** A month as `2026-03`, with the rate at its end, or now for the present one. */
export interface MonthAccuracy extends Accuracy {
  readonly rate: number | null;
}

/** The month before or after. */
export function monthFrom(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const months = year * 12 + number - 1 + by;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/** The instant at which a month ends in Beijing. */
const endOf = (month: string): string => instantOf(`${monthFrom(month, 1)}-01`).toISOString();

/** The rates at the end of each month, oldest first, out of one statement. */
export async function accuracyByMonth(
  strapi: Core.Strapi,
  last: string,
  count: number,
): Promise<MonthAccuracy[]> {
  const months = Array.from({ length: count }, (_, at) => monthFrom(last, at - count + 1));
  const { connection } = strapi.db;
  const query = connection(named(strapi, 'sign_standings'));
  for (const [at, month] of months.entries()) {
    const end = endOf(month);
    const stands = 'since < ? and (until is null or until >= ?)';
    query.select(
      connection.raw(`sum(case when ${stands} then 1 else 0 end) as all_${at}`, [end, end]),
      connection.raw(`sum(case when ${stands} and grave = ? then 1 else 0 end) as right_${at}`, [
        end,
        end,
        false,
      ]),
    );
  }
  const [row = {}] = (await query) as Record<string, number | null>[];
  return months.map((name, at) => {
    const about = { name, all: Number(row[`all_${at}`] ?? 0), right: Number(row[`right_${at}`] ?? 0) };
    return { ...about, rate: rateOf(about) };
  });
}
