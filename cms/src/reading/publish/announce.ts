import type { Core } from '@strapi/strapi';
import type { VersionedKind } from '../documents';
import { type Connection, tablesOf } from '../store/tables';
import { bumpVersion } from '../store/versions';

/** New versions of the kinds that a transaction has changed. */
export type ChangedVersions = Partial<Record<VersionedKind, string>>;

/** Told about the new versions of kinds once their transaction has been committed. */
export type CommitListener = (versions: ChangedVersions) => void;

const listeners = new WeakMap<Core.Strapi, Set<CommitListener>>();

/** Calls back after every commit that changed what readers see, on this instance. */
export function onPublished(strapi: Core.Strapi, listener: CommitListener): void {
  const known = listeners.get(strapi) ?? new Set();
  listeners.set(strapi, known.add(listener));
}

/** Tells every instance of new versions when, and only when, the transaction they were written in commits. */
export async function announce(
  strapi: Core.Strapi,
  transaction: { readonly trx: Connection; readonly onCommit: (told: () => void) => void },
  versions: ChangedVersions,
): Promise<void> {
  // PostgreSQL delivers a notification when, and only when, the transaction that sends it commits.
  if (strapi.db.dialect.client === 'postgres')
    await transaction.trx.raw("select pg_notify('reading', ?)", [String(Date.now())]);
  transaction.onCommit(() => {
    for (const listener of listeners.get(strapi) ?? []) listener(versions);
  });
}

/** Gives a kind that is read from its own tables a new version, inside the writer's transaction. */
export async function kindChanges(strapi: Core.Strapi, kind: VersionedKind): Promise<void> {
  await strapi.db.transaction(async ({ trx, onCommit }) => {
    const version = await bumpVersion(trx, tablesOf(strapi), kind);
    await announce(strapi, { trx, onCommit }, { [kind]: version });
  });
}
