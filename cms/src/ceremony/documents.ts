import type { Core } from '@strapi/strapi';

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

/** A stored document: its id and the fields of its type. */
export type Stored<Fields> = Fields & { readonly documentId: string };

interface Query {
  readonly filters?: Record<string, unknown>;
  readonly sort?: string;
  readonly limit?: number;
}

/** The Document Service of one of our types, with the fields this domain gives it. */
export interface CeremonyDocuments<Fields> {
  findMany(query: Query): Promise<Stored<Fields>[]>;
  findFirst(query: Query): Promise<Stored<Fields> | null>;
  findOne(query: { documentId: string }): Promise<Stored<Fields> | null>;
  create(parameters: { data: Partial<Fields> }): Promise<Stored<Fields>>;
  update(parameters: { documentId: string; data: Partial<Fields> }): Promise<Stored<Fields> | null>;
}

/** The Document Service of a ceremony type. Types of content are generated per installation, so they are said here. */
export function ceremonyDocuments<Fields>(
  strapi: Core.Strapi,
  type: keyof typeof ceremonyTypes,
): CeremonyDocuments<Fields> {
  return strapi.documents(ceremonyTypes[type] as 'api::guide.area') as unknown as CeremonyDocuments<Fields>;
}
