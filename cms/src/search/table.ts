import type { Core } from '@strapi/strapi';

type Models = Parameters<Core.Strapi['db']['init']>[0]['models'];

// A new object for every column: Strapi writes the column's name into it.
const id = () => ({ type: 'increments' as const });
const string = () => ({ type: 'string' as const });
const text = () => ({ type: 'text' as const });

/** What can be found of each document, and what it refers to: derived from the drafts, and rebuilt when in doubt. */
export const searchModels = (): Models => [
  {
    uid: 'search::text',
    singularName: 'search_texts',
    tableName: 'search_texts',
    attributes: {
      id: id(),
      type: string(),
      documentId: string(),
      locale: string(),
      title: text(),
      /** The words as they were written. */
      words: text(),
      /** The title and the words as they are searched. */
      titleSearched: text(),
      searched: text(),
    },
    indexes: [{ name: 'search_texts_document', columns: ['document_id', 'type'] }],
  },
  {
    uid: 'search::reference',
    singularName: 'search_references',
    tableName: 'search_references',
    attributes: {
      id: id(),
      fromType: string(),
      fromId: string(),
      toType: string(),
      toId: string(),
      /** Where in the document, in the words of the forms. */
      place: text(),
    },
    indexes: [
      { name: 'search_references_to', columns: ['to_id', 'to_type'] },
      { name: 'search_references_from', columns: ['from_id', 'from_type'] },
    ],
  },
];

/** A table in this database, with the schema where PostgreSQL is told to use another than its default. */
export function searchTable(strapi: Core.Strapi, table: 'search_texts' | 'search_references'): string {
  const schema = strapi.db.getSchemaName();
  return schema ? `${schema}.${table}` : table;
}
