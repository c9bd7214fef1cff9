import type { Core } from '@strapi/strapi';

type Models = Parameters<Core.Strapi['db']['init']>[0]['models'];

// A new object for every column: Strapi writes the column's name into it.
const id = () => ({ type: 'increments' as const });
const string = () => ({ type: 'string' as const });

/**
 * The tables of the reading side, declared as Strapi models: Strapi's own schema synchronisation creates and
 * upgrades them at boot, on SQLite and PostgreSQL, together with everything else.
 */
export const readingModels = (): Models => [
  {
    uid: 'reading::published-document',
    singularName: 'published_documents',
    tableName: 'published_documents',
    attributes: {
      id: id(),
      type: string(),
      documentId: string(),
      locale: string(),
      servedLocale: string(),
      slug: string(),
      position: { type: 'integer' },
      areaId: string(),
      category: string(),
      keepsHours: { type: 'boolean' },
      startsAt: { type: 'biginteger' },
      endsAt: { type: 'biginteger' },
      view: { type: 'text' },
    },
    indexes: [
      { name: 'published_documents_identity', columns: ['document_id', 'locale', 'type'], type: 'unique' },
      { name: 'published_documents_list', columns: ['type', 'locale', 'position', 'slug'] },
      { name: 'published_documents_slug', columns: ['type', 'locale', 'slug'] },
      { name: 'published_documents_area', columns: ['type', 'locale', 'area_id', 'position'] },
      { name: 'published_documents_category', columns: ['type', 'locale', 'category', 'position'] },
      { name: 'published_documents_hours', columns: ['type', 'locale', 'keeps_hours', 'position'] },
    ],
  },
  {
    uid: 'reading::published-reference',
    singularName: 'published_references',
    tableName: 'published_references',
    attributes: {
      id: id(),
      fromType: string(),
      fromId: string(),
      toId: string(),
      kind: string(),
      position: { type: 'integer' },
    },
    indexes: [
      { name: 'published_references_to', columns: ['to_id', 'kind'] },
      { name: 'published_references_from', columns: ['from_id', 'from_type'] },
    ],
  },
  {
    uid: 'reading::published-version',
    singularName: 'published_versions',
    tableName: 'published_versions',
    attributes: { id: id(), type: string(), version: string() },
    indexes: [{ name: 'published_versions_type', columns: ['type'], type: 'unique' }],
  },
];

/** A knex connection or an open transaction on it. */
export type Connection = Core.Strapi['db']['connection'];

/** Table names as knex wants them, with the schema where PostgreSQL is told to use another than its default. */
export interface Tables {
  readonly documents: string;
  readonly references: string;
  readonly versions: string;
}

/** The names of the reading tables in this database. */
export function tablesOf(strapi: Core.Strapi): Tables {
  const schema = strapi.db.getSchemaName();
  const named = (table: string) => (schema ? `${schema}.${table}` : table);
  return {
    documents: named('published_documents'),
    references: named('published_references'),
    versions: named('published_versions'),
  };
}
