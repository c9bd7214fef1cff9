import type { Core } from '@strapi/strapi';
import type { JournalRow } from './chain';

type Models = Parameters<Core.Strapi['db']['init']>[0]['models'];

/** A knex connection or an open transaction on it. */
export type Connection = Core.Strapi['db']['connection'];

const table = 'journal_entries';

// A new object for every column: Strapi writes the column's name into it.
const string = () => ({ type: 'string' as const });
const text = () => ({ type: 'text' as const });

/** The journal's table, declared as a Strapi model: Strapi creates and upgrades it at boot on either database. */
export const journalModels = (): Models => [
  {
    uid: 'journal::entry',
    singularName: table,
    tableName: table,
    attributes: {
      id: { type: 'increments' },
      sequence: { type: 'integer' },
      at: string(),
      who: text(),
      whoId: string(),
      action: string(),
      type: string(),
      documentId: string(),
      locale: string(),
      title: text(),
      reason: text(),
      changes: text(),
      detail: text(),
      previous: string(),
      hash: string(),
    },
    indexes: [
      { name: 'journal_entries_sequence', columns: ['sequence'], type: 'unique' },
      { name: 'journal_entries_document', columns: ['document_id', 'sequence'] },
      { name: 'journal_entries_at', columns: ['at'] },
    ],
  },
];

/** The journal's table in this database, with the schema where PostgreSQL is told to use another than its default. */
export function journalTable(strapi: Core.Strapi): string {
  const schema = strapi.db.getSchemaName();
  return schema ? `${schema}.${table}` : table;
}

/** A line as the database spells it. */
interface Columns extends Omit<JournalRow, 'whoId' | 'documentId'> {
  readonly who_id: string | null;
  readonly document_id: string;
}

export const columnsOf = ({ whoId, documentId, ...same }: JournalRow): Columns => ({
  ...same,
  who_id: whoId,
  document_id: documentId,
});

export function rowOf(columns: Columns & { readonly id?: unknown }): JournalRow {
  const { id: _, who_id: whoId, document_id: documentId, ...same } = columns;
  return { ...same, whoId, documentId };
}
