import type { Core } from '@strapi/strapi';
import type { DocumentType } from '../documents';
import { project } from '../projection/project';
import { type Connection, tablesOf } from '../store/tables';
import { bumpVersion } from '../store/versions';
import { writeProjection } from '../store/write';
import { loadVersions } from './load';

/** Told about the new versions of kinds once their transaction has been committed. */
export type CommitListener = (versions: Partial<Record<DocumentType, string>>) => void;

/** One document whose published content may have changed. */
export interface Changed {
  readonly type: DocumentType;
  readonly documentId: string;
}

const listeners = new WeakMap<Core.Strapi, Set<CommitListener>>();

/** Calls back after every commit that changed what readers see, on this instance. */
export function onPublished(strapi: Core.Strapi, listener: CommitListener): void {
  const known = listeners.get(strapi) ?? new Set();
  listeners.set(strapi, known.add(listener));
}

function byType(changed: readonly Changed[]): Map<DocumentType, string[]> {
  const groups = new Map<DocumentType, string[]>();
  for (const { type, documentId } of changed) groups.set(type, [...(groups.get(type) ?? []), documentId]);
  return groups;
}

async function announce(strapi: Core.Strapi, connection: Connection): Promise<void> {
  // PostgreSQL delivers a notification when, and only when, the transaction that sends it commits.
  if (strapi.db.dialect.client === 'postgres') await connection.raw("select pg_notify('reading', '')");
}

/**
 * Projects documents again, all locales of each together, inside the caller's transaction or one of its own.
 * Kinds are locked in one fixed order, so that two writers of several kinds cannot wait for each other.
 */
export async function publishProjections(strapi: Core.Strapi, changed: readonly Changed[]): Promise<void> {
  if (changed.length === 0) return;
  const tables = tablesOf(strapi);
  await strapi.db.transaction(async ({ trx, onCommit }) => {
    const versions: Partial<Record<DocumentType, string>> = {};
    for (const [type, documentIds] of [...byType(changed)].sort(([left], [right]) =>
      left < right ? -1 : 1,
    )) {
      versions[type] = await bumpVersion(trx, tables, type);
      const loaded = await loadVersions(strapi, type, 'published', documentIds);
      for (const documentId of documentIds) {
        await writeProjection(trx, tables, type, documentId, project(type, loaded.get(documentId) ?? []));
      }
    }
    await announce(strapi, trx);
    onCommit(() => {
      for (const listener of listeners.get(strapi) ?? []) listener(versions);
    });
  });
}
