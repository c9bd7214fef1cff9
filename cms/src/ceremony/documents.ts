import type { Core } from '@strapi/strapi';
import { type StoredDocuments, storedDocuments } from '../stored-documents';

/** The content types of the ceremony domain. */
export const ceremonyTypes = {
  flagDay: 'api::ceremony.flag-day',
  correction: 'api::ceremony.correction',
  tableImport: 'api::ceremony.table-import',
  setting: 'api::ceremony.setting',
  dutyTemplate: 'api::ceremony.duty-template',
  dutyDay: 'api::ceremony.duty-day',
  inspection: 'api::ceremony.inspection',
  subscription: 'api::ceremony.subscription',
} as const;

/** The Document Service of a ceremony type, with the fields this domain gives it. */
export const ceremonyDocuments = <Fields>(
  strapi: Core.Strapi,
  type: keyof typeof ceremonyTypes,
): StoredDocuments<Fields> => storedDocuments<Fields>(strapi, ceremonyTypes[type]);
