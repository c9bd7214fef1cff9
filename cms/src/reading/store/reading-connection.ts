import type { Core } from '@strapi/strapi';
import knex from 'knex';
import type { Connection } from './tables';

/** Answers rendered at once; each holds one connection. More would not be faster, and would starve the desks. */
export const renderingConnections = 4;

/** How long PostgreSQL may work on one statement of a reader before it gives up. */
const statementMilliseconds = 4000;

function sqlite(filename: string): Connection {
  return knex({
    client: 'better-sqlite3',
    useNullAsDefault: true,
    // In WAL mode a connection of its own never waits for a writer, and read-only it can never become one.
    connection: { filename, options: { readonly: true } } as { filename: string },
    pool: { min: 1, max: 1 },
  });
}

function postgres(connection: object): Connection {
  return knex({
    client: 'pg',
    connection: {
      ...connection,
      application_name: 'reading',
      keepAlive: true,
      connectionTimeoutMillis: 2000,
      statement_timeout: statementMilliseconds,
      query_timeout: statementMilliseconds + 1000,
    },
    acquireConnectionTimeout: 3000,
    pool: { min: 0, max: renderingConnections },
  });
}

/**
 * Opens the readers' own way to the database, apart from Strapi's pool: readers go on when the desks have taken
 * every connection or hold a long transaction, and a stuck reader cannot block the desks.
 */
export function openReadingConnection(strapi: Core.Strapi): Connection {
  const connection = strapi.config.get('database.connection.connection') as { filename?: string };
  const isPostgres = strapi.db.dialect.client === 'postgres';
  return isPostgres ? postgres(connection) : sqlite(connection.filename ?? '');
}
