import type { Core, UID } from '@strapi/strapi';
import { signageTypes } from '../documents';

/** The models of the register beside the signs. */
export type RegisterModel =
  | 'text'
  | 'finding'
  | 'group'
  | 'waiver'
  | 'event'
  | 'standing'
  | 'photograph'
  | 'case'
  | 'notice'
  | 'import'
  | 'source'
  | 'pre-review';

type Row = Record<string, unknown>;

interface Query {
  readonly where?: Row;
  readonly orderBy?: Row | Row[];
  readonly limit?: number;
  readonly offset?: number;
  readonly select?: readonly string[];
}

/** What the register asks of a table. */
export interface Table<Fields> {
  findMany(query: Query): Promise<(Fields & { id: number })[]>;
  findOne(query: Query): Promise<(Fields & { id: number }) | null>;
  count(query?: Query): Promise<number>;
  create(entry: { data: Partial<Fields> }): Promise<Fields & { id: number }>;
  createMany(entries: { data: readonly Partial<Fields>[] }): Promise<{ count: number }>;
  update(entry: { where: Row; data: Partial<Fields> }): Promise<(Fields & { id: number }) | null>;
  updateMany(entries: { where: Row; data: Partial<Fields> }): Promise<{ count: number }>;
  deleteMany(entries: { where: Row }): Promise<{ count: number }>;
}

/** One of the register's tables; inside a transaction it writes with it. */
export const registerTable = <Fields>(strapi: Core.Strapi, model: RegisterModel): Table<Fields> =>
  strapi.db.query(`signage::${model}` as UID.ContentType) as unknown as Table<Fields>;

/** The table of the signs. */
export const signTable = <Fields = Row>(strapi: Core.Strapi): Table<Fields> =>
  strapi.db.query(signageTypes.sign as UID.ContentType) as unknown as Table<Fields>;

/** A table's name as knex wants it, with the schema where PostgreSQL is told to use another than its default. */
export function named(strapi: Core.Strapi, table: string): string {
  const schema = strapi.db.getSchemaName();
  return schema ? `${schema}.${table}` : table;
}

/** At most this many rows or values go into one statement: SQLite takes 32,766 values. */
export const inOneStatement = 500;

/** A list in pieces that fit into a statement. */
export function pieces<Item>(items: readonly Item[], size = inOneStatement): Item[][] {
  const found: Item[][] = [];
  for (let at = 0; at < items.length; at += size) found.push(items.slice(at, at + size));
  return found;
}
