import type { Core } from '@strapi/strapi';
import { readReviews } from '../../translation/reviews';
import { wordsModelOf } from '../../translation/words-model';
import { contentTypes, type DocumentType } from '../documents';
import { project } from '../projection/project';
import type { DocumentRow } from '../projection/views';
import { loadVersions } from '../publish/load';

/** The rows of drafts: of the documents named, or of all. */
export async function draftRows(
  strapi: Core.Strapi,
  type: DocumentType,
  documentIds?: readonly string[],
): Promise<DocumentRow[]> {
  const documents = await loadVersions(strapi, type, 'draft', documentIds);
  const uid = contentTypes[type];
  const model = wordsModelOf(strapi, uid);
  const known = await readReviews(strapi, uid, [...documents.keys()]);
  return [...documents].flatMap(([documentId, versions]) => {
    const reviews = known.get(documentId) ?? [];
    return project(type, versions, [], { model, reviews }).rows;
  });
}
