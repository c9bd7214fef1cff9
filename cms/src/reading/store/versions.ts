import { randomUUID } from 'node:crypto';

import { type VersionedKind, versionedKinds } from '../documents';
import type { Connection, Tables } from './tables';

/** Version of every kind. Equal tokens mean unchanged content; tokens have no order and never come back. */
export type Versions = Readonly<Record<VersionedKind, string>>;

/** The row in which the version of the projectors that wrote this database is kept. */
export const projectionKey = 'projection';

/** Makes sure that every kind has a version row, also when two instances do so at once. */
export async function ensureVersions(connection: Connection, tables: Tables): Promise<void> {
  const rows = [...versionedKinds, projectionKey].map((type) => ({
    type,
    version: type === projectionKey ? '' : randomUUID(),
  }));
  await connection(tables.versions).insert(rows).onConflict('type').ignore();
}

/**
 * Gives a kind a new version inside the writer's transaction. The row stays locked until that commits, so that
 * two writers of one kind project one after the other and the later one sees what the earlier one wrote.
 */
export async function bumpVersion(
  connection: Connection,
  tables: Tables,
  type: VersionedKind,
): Promise<string> {
  const version = randomUUID();
  await connection(tables.versions).where({ type }).update({ version });
  return version;
}

/** The versions of all kinds from the rows of their table. */
export function versionsFrom(rows: readonly { type: string; version: string }[]): Versions {
  const found = new Map(rows.map((row) => [row.type, row.version]));
  return Object.fromEntries(versionedKinds.map((type) => [type, found.get(type) ?? ''])) as Record<
    VersionedKind,
    string
  >;
}

/** Reads the versions of all kinds, as this connection's transaction sees them. */
export async function readVersions(connection: Connection, tables: Tables): Promise<Versions> {
  return versionsFrom(await connection(tables.versions).select('type', 'version'));
}
