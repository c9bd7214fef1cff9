import type { Core } from '@strapi/strapi';
import type { JournalRow } from '../journal/chain';
import { journalTable, rowOf } from '../journal/table';

/** Lines looked through for documents that changed lately; an import makes hundreds at once. */
const linesRead = 400;
const mostDocuments = 15;

/** The latest line of each document that changed lately and may be shown, latest first. */
export async function recentChanges(
  strapi: Core.Strapi,
  mayShow: (type: string) => boolean,
): Promise<JournalRow[]> {
  const columns = ['sequence', 'at', 'who', 'who_id', 'action', 'type', 'document_id', 'locale', 'title'];
  const rows = await strapi.db
    .connection(journalTable(strapi))
    .select(columns)
    .orderBy('sequence', 'desc')
    .limit(linesRead);
  const latest = new Map<string, JournalRow>();
  for (const row of rows.map(rowOf))
    if (mayShow(row.type) && !latest.has(row.documentId)) latest.set(row.documentId, row);
  return [...latest.values()].slice(0, mostDocuments);
}
