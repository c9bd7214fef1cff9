import type { Core, UID } from '@strapi/strapi';
import type { Values } from 'shared/translation';
import { type FindModel, modelOf, populateOf } from '../integrity/walk';

/** Which versions of a document are meant: what curators work on, or what readers see. */
export type VersionStatus = 'draft' | 'published';

/** A document in one state: its versions by language. */
export interface DocumentVersions {
  readonly documentId: string;
  readonly versions: Readonly<Record<string, Values>>;
}

/** Loads documents of a type whole, every language of one state. */
export async function loadVersionsOf(
  strapi: Core.Strapi,
  uid: string,
  status: VersionStatus,
  documentIds?: readonly string[],
): Promise<DocumentVersions[]> {
  const find: FindModel = (name) => modelOf(strapi.getModel(name as UID.Schema));
  const rows: (Values & { documentId: string; locale: string })[] = await strapi.db
    .query(uid as UID.ContentType)
    .findMany({
      where: {
        publishedAt: { $notNull: status === 'published' },
        ...(documentIds ? { documentId: { $in: documentIds } } : {}),
      },
      populate: populateOf(find, find(uid)),
      orderBy: { id: 'asc' },
    });
  const documents = new Map<string, Record<string, Values>>();
  for (const row of rows) {
    const versions = documents.get(row.documentId) ?? {};
    versions[row.locale] = row;
    documents.set(row.documentId, versions);
  }
  return [...documents].map(([documentId, versions]) => ({ documentId, versions }));
}
