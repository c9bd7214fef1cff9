import type { Core } from '@strapi/strapi';

/** The content types of the signage domain. */
export const signageTypes = {
  term: 'api::signage.term',
  termImport: 'api::signage.term-import',
} as const;

/** A stored document: its id and the fields of its type. */
export type Stored<Fields> = Fields & { readonly documentId: string };

interface Query {
  readonly filters?: Record<string, unknown>;
  readonly sort?: string;
  readonly limit?: number;
}

/** The Document Service of one of our types, with the fields this domain gives it. */
export interface SignageDocuments<Fields> {
  findMany(query: Query): Promise<Stored<Fields>[]>;
  findFirst(query: Query): Promise<Stored<Fields> | null>;
  findOne(query: { documentId: string }): Promise<Stored<Fields> | null>;
  create(parameters: { data: Partial<Fields> }): Promise<Stored<Fields>>;
  update(parameters: { documentId: string; data: Partial<Fields> }): Promise<Stored<Fields> | null>;
  delete(parameters: { documentId: string }): Promise<unknown>;
  count(query: { filters?: Record<string, unknown> }): Promise<number>;
}

/** The Document Service of a signage type. Types of content are generated per installation, so they are said here. */
export function signageDocuments<Fields>(
  strapi: Core.Strapi,
  type: keyof typeof signageTypes,
): SignageDocuments<Fields> {
  return strapi.documents(signageTypes[type] as 'api::guide.area') as unknown as SignageDocuments<Fields>;
}
