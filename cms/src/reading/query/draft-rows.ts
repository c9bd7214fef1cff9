import type { Core } from '@strapi/strapi';
import type { DocumentType } from '../documents';
import { project } from '../projection/project';
import type { DocumentRow } from '../projection/views';
import { loadVersions } from '../publish/load';

/** The rows of every draft, for readers with an API token. */
export function draftRows(strapi: Core.Strapi): (type: DocumentType) => Promise<DocumentRow[]> {
  return async (type) => {
    const documents = await loadVersions(strapi, type, 'draft');
    return [...documents.values()].flatMap((versions) => project(type, versions).rows);
  };
}
