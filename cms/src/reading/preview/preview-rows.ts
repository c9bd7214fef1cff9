import type { Core } from '@strapi/strapi';
import type { DocumentType } from '../documents';
import type { DocumentRow } from '../projection/views';
import { draftRows } from '../query/draft-rows';
import { documentRow, rowColumns, type StoredRow } from '../query/row';
import { type Connection, tablesOf } from '../store/tables';
import type { PreviewedDocument } from './ticket';

/**
 * The rows that a preview's reader works on: everything that is published, and the drafts of the documents named in
 * place of their published versions. No other draft is loaded.
 */
export function previewRows(
  strapi: Core.Strapi,
  connection: Connection,
  documents: readonly PreviewedDocument[],
): (type: DocumentType) => Promise<DocumentRow[]> {
  return async (type) => {
    const drafted = documents.filter((one) => one.type === type).map(({ documentId }) => documentId);
    const stored: StoredRow[] = await connection(tablesOf(strapi).documents)
      .where({ type })
      .select([...rowColumns]);
    const published = stored.map(documentRow).filter(({ documentId }) => !drafted.includes(documentId));
    if (drafted.length === 0) return published;
    return [...published, ...(await draftRows(strapi, type, drafted))];
  };
}
