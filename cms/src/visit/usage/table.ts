import type { Core } from '@strapi/strapi';

type Models = Parameters<Core.Strapi['db']['init']>[0]['models'];

const string = () => ({ type: 'string' as const });

/** The table of counts, as a Strapi model: Strapi creates and upgrades it at boot. There is no column for a person. */
export const usageModels = (): Models => [
  {
    uid: 'visit::usage-count',
    singularName: 'usage_counts',
    tableName: 'usage_counts',
    attributes: {
      id: { type: 'increments' },
      day: string(),
      kind: string(),
      subject: string(),
      way: string(),
      locale: string(),
      total: { type: 'integer' },
    },
    indexes: [
      { name: 'usage_counts_identity', columns: ['day', 'kind', 'subject', 'way', 'locale'], type: 'unique' },
    ],
  },
];

/** Name of the table as knex wants it. */
export function usageTable(strapi: Core.Strapi): string {
  const schema = strapi.db.getSchemaName();
  return schema ? `${schema}.usage_counts` : 'usage_counts';
}

/** One row. */
export interface UsageRow {
  readonly day: string;
  readonly kind: string;
  readonly subject: string;
  readonly way: string;
  readonly locale: string;
  readonly total: number;
}
