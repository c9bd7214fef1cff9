import type { Core } from '@strapi/strapi';
import { named } from '../register/tables';

/** What there is to filter by. */
export interface Choices {
  readonly areas: readonly string[];
  readonly owners: readonly string[];
  readonly rules: readonly string[];
}

async function distinct(strapi: Core.Strapi, table: string, column: string): Promise<string[]> {
  const rows = (await strapi.db
    .connection(named(strapi, table))
    .whereNotNull(column)
    .distinct({ value: column })
    .orderBy('value')
    .limit(500)) as { value: string }[];
  return rows.map(({ value }) => value).filter((value) => value !== '');
}

/** Areas and owners of the register and the rules that signs break. */
export async function choices(strapi: Core.Strapi): Promise<Choices> {
  const [areas, owners, rules] = await Promise.all([
    distinct(strapi, 'signs', 'area'),
    distinct(strapi, 'signs', 'owner'),
    distinct(strapi, 'sign_findings', 'rule'),
  ]);
  return { areas, owners, rules };
}
