import { existsSync } from 'node:fs';
import knex from 'knex';
import type { CeremonyTables, Connection } from './tables';

/** The tables of an installation, and how to let go of them. */
export interface OpenTables extends CeremonyTables {
  close(): Promise<void>;
}

/** Where an installation keeps its database. */
export interface Installation {
  readonly databaseUrl?: string | undefined;
  /** The SQLite file, which may not be there yet. */
  readonly databaseFile: string;
}

/**
 * Opens the tables of an installation for reading, without Strapi and beside a running server. Undefined where there
 * is no database yet, or one from before the desk: then the Sun's estimate is all there is.
 */
export async function openTables(installation: Installation): Promise<OpenTables | undefined> {
  const { databaseUrl, databaseFile } = installation;
  if (!databaseUrl && !existsSync(databaseFile)) return undefined;
  const connection: Connection = databaseUrl
    ? knex({ client: 'pg', connection: databaseUrl, pool: { min: 0, max: 1 } })
    : knex({
        client: 'better-sqlite3',
        useNullAsDefault: true,
        connection: { filename: databaseFile, options: { readonly: true } } as { filename: string },
        pool: { min: 1, max: 1 },
      });
  const close = () => connection.destroy();
  try {
    if (!(await connection.schema.hasTable('flag_settings'))) {
      await close();
      return undefined;
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { connection, named: (table) => table, close };
}
