import type { Core } from '@strapi/strapi';
import { addDays, type CivilDate, civilDate, now } from 'shared/time';
import { overviewTable } from './table';

/** How the content stands, in numbers. */
export interface Figures {
  /** English texts that there should be. */
  readonly texts: number;
  readonly reviewed: number;
  readonly machine: number;
  readonly stale: number;
  readonly missing: number;
  readonly documents: number;
  /** Documents in which a check finds something that blocks publishing. */
  readonly failing: number;
  /** Versions that are not published as they stand. */
  readonly waiting: number;
}

/** The figures of one day; of days on which nobody looked there are none. */
export interface TrendDay {
  readonly date: CivilDate;
  readonly figures: Figures;
}

/** Days that the trend shows. */
const shownDays = 90;

/** Keeps today's figures; the last ones of a day remain. */
export async function keepToday(strapi: Core.Strapi, figures: Figures): Promise<void> {
  await strapi.db
    .connection(overviewTable(strapi))
    .insert({ date: civilDate(now()), figures: JSON.stringify(figures) })
    .onConflict('date')
    .merge(['figures']);
}

/** The figures of the last months, oldest first. */
export async function trendOf(strapi: Core.Strapi): Promise<TrendDay[]> {
  const rows: { date: string; figures: string }[] = await strapi.db
    .connection(overviewTable(strapi))
    .select('date', 'figures')
    .where('date', '>', addDays(civilDate(now()), -shownDays))
    .orderBy('date');
  return rows.map(({ date, figures }) => ({ date, figures: JSON.parse(figures) as Figures }));
}
