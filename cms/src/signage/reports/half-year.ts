import type { Core } from '@strapi/strapi';
import { civilDate, instantOf, now } from 'shared/time';
import { refused } from '../../desk/refused';
import { named } from '../register/tables';
import {
  type Accuracy,
  accuracyBy,
  accuracyByMonth,
  accuracyNow,
  type MonthAccuracy,
  monthFrom,
} from './accuracy';

/** What a half-year report says. Breakdowns and lists are of the day it is made; the trend is of the half-year. */
export interface HalfYear {
  readonly title: string;
  readonly madeOn: string;
  readonly now: Accuracy;
  readonly trend: readonly MonthAccuracy[];
  readonly byArea: readonly Accuracy[];
  readonly byOwner: readonly Accuracy[];
  readonly byKind: readonly Accuracy[];
  /** Cases found, notified, closed within the half-year, and overdue today. */
  readonly cases: {
    readonly found: number;
    readonly closed: number;
    readonly open: number;
    readonly overdue: number;
  };
  readonly wrong: readonly WrongSign[];
  readonly wrongInAll: number;
}

/** A sign that still is gravely wrong. */
export interface WrongSign {
  readonly code: string;
  readonly area: string;
  readonly place: string;
  readonly owner: string;
  readonly zh: string;
  readonly en: string;
  readonly gravest: string;
}

/** Signs listed in a report. */
const mostListed = 500;

async function casesBetween(strapi: Core.Strapi, from: string, until: string, today: string) {
  const { connection } = strapi.db;
  const [row = {}] = (await connection(named(strapi, 'sign_cases')).select(
    connection.raw('sum(case when found_at >= ? and found_at < ? then 1 else 0 end) as found', [from, until]),
    connection.raw('sum(case when closed_at >= ? and closed_at < ? then 1 else 0 end) as closed', [
      from,
      until,
    ]),
    connection.raw(
      "sum(case when state in ('found','notified','rectified','verified') then 1 else 0 end) as open_now",
    ),
    connection.raw("sum(case when state = 'notified' and deadline < ? then 1 else 0 end) as overdue", [
      today,
    ]),
  )) as Record<string, number | null>[];
  return {
    found: Number(row.found ?? 0),
    closed: Number(row.closed ?? 0),
    open: Number(row.open_now ?? 0),
    overdue: Number(row.overdue ?? 0),
  };
}

/**
 * The figures of a half-year.
 * @param year four digits. @param half 1: January to June, 2: July to December.
 * @throws DeskRefused when the half-year has not begun.
 */
export async function halfYear(strapi: Core.Strapi, year: number, half: 1 | 2): Promise<HalfYear> {
  const today = civilDate(now());
  const first = `${year}-${half === 1 ? '01' : '07'}`;
  const after = monthFrom(first, 6);
  if (`${first}-01` > today) throw refused('half', '这个半年还没有开始。');
  const last = monthFrom(first, 5);
  const { connection } = strapi.db;
  const wrong = connection(named(strapi, 'signs'))
    .whereIn('state', ['in-place', 'defective', 'being-replaced'])
    .whereIn('gravest', ['S1', 'S2']);
  const [{ count = 0 } = {}] = (await wrong.clone().count({ count: '*' })) as { count?: number }[];
  const listed = (await wrong
    .clone()
    .select('code', 'area', 'place', 'owner', 'zh', 'en', 'gravest')
    .orderBy(['gravest', 'area', 'code'])
    .limit(mostListed)) as Record<keyof WrongSign, string | null>[];
  const from = instantOf(`${first}-01`).toISOString();
  return {
    title: `${year}年${half === 1 ? '上' : '下'}半年双语标识规范化报告`,
    madeOn: today,
    now: await accuracyNow(strapi),
    trend: await accuracyByMonth(strapi, last, 6),
    byArea: await accuracyBy(strapi, 'area'),
    byOwner: await accuracyBy(strapi, 'owner'),
    byKind: await accuracyBy(strapi, 'kind'),
    cases: await casesBetween(strapi, from, instantOf(`${after}-01`).toISOString(), today),
    wrong: listed.map(
      (row) =>
        Object.fromEntries(
          Object.entries(row).map(([name, value]) => [name, value ?? '']),
        ) as unknown as WrongSign,
    ),
    wrongInAll: Number(count),
  };
}
