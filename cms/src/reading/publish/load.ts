import type { Core } from '@strapi/strapi';
import { contentTypes, type DocumentType } from '../documents';
import { populateOf } from '../projection/project';
import type { StoredVersion } from '../projection/stored';

/** Which versions of a document are meant: the one readers see or the one curators work on. */
export type Status = 'published' | 'draft';

/** Loads every locale of documents in one state, complete for projection, grouped by document. */
export async function loadVersions(
  strapi: Core.Strapi,
  type: DocumentType,
  status: Status,
  documentIds?: readonly string[],
): Promise<Map<string, StoredVersion[]>> {
  const versions: StoredVersion[] = await strapi.db.query(contentTypes[type]).findMany({
    where: {
      publishedAt: { $notNull: status === 'published' },
      ...(documentIds ? { documentId: { $in: documentIds } } : {}),
    },
    populate: populateOf(type),
    orderBy: { id: 'asc' },
  });
  const grouped = new Map<string, StoredVersion[]>();
  for (const version of versions) {
    const group = grouped.get(version.documentId);
    if (group) group.push(version);
    else grouped.set(version.documentId, [version]);
  }
  return grouped;
}
