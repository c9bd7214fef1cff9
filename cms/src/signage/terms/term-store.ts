import type { Core, UID } from '@strapi/strapi';
import { normalTerm, type Term } from 'shared/signage';
import type { Stored } from '../../stored-documents';
import { signageDocuments, signageTypes } from '../documents';
import { type TermFields, termOf } from './fields';

/** The terms of the CMS in the order in which they were entered. */
export async function storedTerms(strapi: Core.Strapi): Promise<Stored<TermFields>[]> {
  return strapi.db
    .query(signageTypes.term as UID.ContentType)
    .findMany({ orderBy: { id: 'asc' } }) as unknown as Promise<Stored<TermFields>[]>;
}

/** The term base of the CMS as the auditor takes it. */
export async function readTermBase(strapi: Core.Strapi): Promise<Term[]> {
  return (await storedTerms(strapi)).map((fields) => normalTerm(termOf(fields)));
}

/** The Document Service of terms. */
export const termDocuments = (strapi: Core.Strapi) => signageDocuments<TermFields>(strapi, 'term');
