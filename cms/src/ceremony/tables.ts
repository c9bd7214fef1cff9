import type { Core } from '@strapi/strapi';

/** A knex connection or an open transaction on it. */
export type Connection = Core.Strapi['db']['connection'];

/** The tables of the domain where they are read without Strapi: by visitors' answers and by the command line. */
export interface CeremonyTables {
  readonly connection: Connection;
  /** Name of a table as knex wants it, with the schema where PostgreSQL is told to use another than its default. */
  named(table: 'flag_days' | 'flag_settings'): string;
}

/** The tables of a running Strapi, read over its own connection or over one given. */
export function ceremonyTables(
  strapi: Core.Strapi,
  connection: Connection = strapi.db.connection,
): CeremonyTables {
  const schema = strapi.db.getSchemaName();
  return { connection, named: (table) => (schema ? `${schema}.${table}` : table) };
}
