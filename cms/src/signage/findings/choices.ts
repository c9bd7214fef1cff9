import type { Core, UID } from '@strapi/strapi';
import { named } from '../register/tables';

/** An exhibit that a sign can name. */
export interface ExhibitChoice {
  readonly documentId: string;
  readonly name: string;
}

/** What there is to filter by. */
export interface Choices {
  readonly areas: readonly string[];
  readonly owners: readonly string[];
  readonly rules: readonly string[];
  readonly exhibits: readonly ExhibitChoice[];
}

/** The values of a column in their order, empty ones left out. */
export async function distinctValues(strapi: Core.Strapi, table: string, column: string): Promise<string[]> {
  const rows = (await strapi.db
    .connection(named(strapi, table))
    .whereNotNull(column)
    .distinct({ value: column })
    .orderBy('value')
    .limit(500)) as { value: string }[];
  return rows.map(({ value }) => value).filter((value) => value !== '');
}

/** The exhibits of the guide by their Chinese names, drafts too. */
async function exhibits(strapi: Core.Strapi): Promise<ExhibitChoice[]> {
  const rows = (await strapi.db.query('api::guide.exhibit' as UID.ContentType).findMany({
    where: { locale: 'zh-CN', publishedAt: null },
    select: ['documentId', 'name'],
    orderBy: { number: 'asc' },
    limit: 1_000,
  })) as unknown as ExhibitChoice[];
  return rows.map(({ documentId, name }) => ({ documentId, name }));
}

/** Areas and owners of the register and the rules that signs break. */
export async function choices(strapi: Core.Strapi): Promise<Choices> {
  const [areas, owners, rules, known] = await Promise.all([
    distinctValues(strapi, 'signs', 'area'),
    distinctValues(strapi, 'signs', 'owner'),
    distinctValues(strapi, 'sign_findings', 'rule'),
    exhibits(strapi),
  ]);
  return { areas, owners, rules, exhibits: known };
}
