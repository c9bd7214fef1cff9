import type { Connection } from '../store/tables';

/**
 * Reads within one snapshot of the database, so that no answer mixes what stood before a commit with what stands
 * after it. SQLite's transactions are snapshots anyway (WAL).
 */
export async function inSnapshot<Result>(
  connection: Connection,
  read: (snapshot: Connection) => Promise<Result>,
): Promise<Result> {
  const isPostgres = connection.client.config.client === 'pg';
  const mode = isPostgres ? { isolationLevel: 'repeatable read' as const, readOnly: true } : {};
  return connection.transaction((snapshot) => read(snapshot), mode);
}
