import type { Core } from '@strapi/strapi';
import { type StoredDocuments, storedDocuments } from '../stored-documents';

/** The content types of the signage domain. */
export const signageTypes = {
  term: 'api::signage.term',
  sign: 'api::signage.sign',
  termImport: 'api::signage.term-import',
} as const;

/** The Document Service of a signage type, with the fields this domain gives it. */
export const signageDocuments = <Fields>(
  strapi: Core.Strapi,
  type: keyof typeof signageTypes,
): StoredDocuments<Fields> => storedDocuments<Fields>(strapi, signageTypes[type]);
