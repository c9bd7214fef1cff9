import type { Core } from '@strapi/strapi';
import { contentTypes, documentTypes } from '../documents';
import { projectionVersion } from '../projection/project';
import { type Connection, tablesOf } from '../store/tables';
import { ensureVersions, projectionKey } from '../store/versions';
import { type Changed, publishProjections } from './publisher';

/** Documents projected at once: bounds memory whatever the number of documents. */
const batch = 100;

async function publishedIds(strapi: Core.Strapi, uid: (typeof contentTypes)[keyof typeof contentTypes]) {
  const rows: { documentId: string }[] = await strapi.db.query(uid).findMany({
    where: { publishedAt: { $notNull: true } },
    select: ['documentId'],
  });
  return [...new Set(rows.map((row) => row.documentId))];
}

async function projectedIds(connection: Connection, table: string, type: string): Promise<string[]> {
  const rows: { document_id: string }[] = await connection(table).distinct('document_id').where({ type });
  return rows.map((row) => row.document_id);
}

/** Projects everything again in one transaction, and takes away what is no longer published. */
export async function rebuildProjections(strapi: Core.Strapi): Promise<{ documents: number }> {
  const tables = tablesOf(strapi);
  return strapi.db.transaction(async ({ trx }) => {
    let documents = 0;
    for (const type of documentTypes) {
      const published = await publishedIds(strapi, contentTypes[type]);
      const known = await projectedIds(trx, tables.documents, type);
      const every: Changed[] = [...new Set([...published, ...known])].map((documentId) => ({
        type,
        documentId,
      }));
      for (let start = 0; start < every.length; start += batch) {
        await publishProjections(strapi, every.slice(start, start + batch));
      }
      documents += published.length;
    }
    await trx(tables.versions).where({ type: projectionKey }).update({ version: projectionVersion });
    return { documents };
  });
}

/**
 * Rebuilds at boot when this database was projected by other code, or never. The version row is locked, so that
 * of several instances booting at once one rebuilds and the others find it done.
 */
export async function rebuildWhenOutdated(strapi: Core.Strapi): Promise<void> {
  const tables = tablesOf(strapi);
  await ensureVersions(strapi.db.connection, tables);
  await strapi.db.transaction(async ({ trx }) => {
    const row = trx(tables.versions).where({ type: projectionKey }).first('version');
    const stored: { version: string } | undefined = await (strapi.db.dialect.client === 'postgres'
      ? row.forUpdate()
      : row);
    if (stored?.version === projectionVersion) return;
    const { documents } = await rebuildProjections(strapi);
    strapi.log.info(`Reading: projected ${documents} published documents (projection ${projectionVersion})`);
  });
}
