import type { Core } from '@strapi/strapi';
import type { FurtherText } from 'shared/signage/sign-register';
import { instantOf } from 'shared/time';
import { registerTable } from './tables';

/** Texts of a sign and when they stood there: from `since` until just before `until`, or until now without one. */
export interface TextRow {
  readonly signId: string;
  readonly zh: string;
  readonly en: string;
  readonly furtherTexts: readonly FurtherText[];
  readonly since: string;
  readonly until: string | null;
  readonly who: string;
}

/** Every text that a sign has had, the present one first. */
export function textsOf(strapi: Core.Strapi, signId: string): Promise<(TextRow & { id: number })[]> {
  return registerTable<TextRow>(strapi, 'text').findMany({
    where: { signId },
    orderBy: [{ since: 'desc' }, { id: 'desc' }],
  });
}

/**
 * What stood on a sign at the end of a day in Beijing's time; undefined before it was registered.
 * @param date YYYY-MM-DD.
 */
export async function textOnDay(
  strapi: Core.Strapi,
  signId: string,
  date: string,
): Promise<TextRow | undefined> {
  const end = new Date(instantOf(date).getTime() + 86_400_000).toISOString();
  const [found] = await registerTable<TextRow>(strapi, 'text').findMany({
    where: { signId, since: { $lt: end }, $or: [{ until: { $null: true } }, { until: { $gte: end } }] },
    orderBy: [{ since: 'desc' }, { id: 'desc' }],
    limit: 1,
  });
  return found;
}
