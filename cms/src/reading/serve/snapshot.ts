import type { Core } from '@strapi/strapi';
import type { Connection } from '../store/tables';

/**
 * Reads within one snapshot of the database, so that no answer mixes what stood before a commit with what stands
 * after it. On SQLite this is Strapi's own transaction: there is one connection, and whatever a resolver asks of
 * Strapi meanwhile must go over the same one.
 */
export async function inSnapshot<Result>(
  strapi: Core.Strapi,
  read: (connection: Connection) => Promise<Result>,
): Promise<Result> {
  if (strapi.db.dialect.client !== 'postgres') return strapi.db.transaction(({ trx }) => read(trx));
  return strapi.db.connection.transaction((trx) => read(trx), {
    isolationLevel: 'repeatable read',
    readOnly: true,
  });
}
