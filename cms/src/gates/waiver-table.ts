import type { Core } from '@strapi/strapi';

type Models = Parameters<Core.Strapi['db']['init']>[0]['models'];

const id = () => ({ type: 'increments' as const });
const string = () => ({ type: 'string' as const });

/** Waivers of checks: a table of our own, which no form may write. */
export const waiverModels = (): Models => [
  {
    uid: 'gates::waiver',
    singularName: 'check_waivers',
    tableName: 'check_waivers',
    attributes: {
      id: id(),
      contentType: string(),
      documentId: string(),
      checkId: string(),
      fingerprints: { type: 'text' },
      reason: { type: 'text' },
      who: string(),
      waivedAt: string(),
      withdrawnBy: string(),
      withdrawnAt: string(),
    },
    indexes: [{ name: 'check_waivers_document', columns: ['document_id', 'content_type'] }],
  },
];

/** The table's name as knex wants it, with the schema where PostgreSQL is told to use another than its default. */
export function waiverTable(strapi: Core.Strapi): string {
  const schema = strapi.db.getSchemaName();
  return schema ? `${schema}.check_waivers` : 'check_waivers';
}
