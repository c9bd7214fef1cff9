import type { Core } from '@strapi/strapi';

/** A stored document: its id and the fields of its type. */
export type Stored<Fields> = Fields & { readonly documentId: string };

interface Query {
  readonly filters?: Record<string, unknown>;
  readonly sort?: string;
  readonly limit?: number;
}

/** The Document Service of one of our types, with the fields that its domain gives it. */
export interface StoredDocuments<Fields> {
  findMany(query: Query): Promise<Stored<Fields>[]>;
  findFirst(query: Query): Promise<Stored<Fields> | null>;
  findOne(query: { documentId: string }): Promise<Stored<Fields> | null>;
  create(parameters: { data: Partial<Fields> }): Promise<Stored<Fields>>;
  update(parameters: { documentId: string; data: Partial<Fields> }): Promise<Stored<Fields> | null>;
  delete(parameters: { documentId: string }): Promise<unknown>;
  count(query: { filters?: Record<string, unknown> }): Promise<number>;
}

/** The Document Service of a type. Types of content are generated per installation, so its fields are said here. */
export function storedDocuments<Fields>(strapi: Core.Strapi, type: string): StoredDocuments<Fields> {
  return strapi.documents(type as 'api::guide.area') as unknown as StoredDocuments<Fields>;
}
