import { join } from 'node:path';
import { readSurroundings } from '../src/security/surroundings';
import { keepStatements } from '../src/sqlite/kept-statements';

type Connection = Parameters<typeof keepStatements>[0] & { pragma(statement: string): unknown };
type Environment = {
  (name: string, fallback: string): string;
  int(name: string, fallback: number): number;
  bool(name: string, fallback: boolean): boolean;
};

const prepare = (
  connection: Connection,
  done: (error: Error | null, connection: Connection) => void,
): void => {
  // Readers do not wait for a writer, and a second process (import, backup) waits instead of failing.
  connection.pragma('journal_mode = WAL');
  connection.pragma('synchronous = NORMAL');
  connection.pragma('busy_timeout = 5000');
  keepStatements(connection);
  done(null, connection);
};

const sqlite = () => ({
  client: 'sqlite',
  connection: { filename: join(readSurroundings().dataFolder, 'cms.sqlite') },
  useNullAsDefault: true,
  pool: { afterCreate: prepare },
});

const postgres = (address: string, env: Environment) => ({
  client: 'postgres',
  connection: { connectionString: address, ssl: env.bool('DATABASE_SSL', false) },
  pool: { min: 0, max: env.int('DATABASE_POOL_MAX', 10) },
  acquireConnectionTimeout: 10_000,
});

export default ({ env }: { env: Environment }) => {
  const address = env('DATABASE_URL', '');
  if (address !== '' && !/^postgres(ql)?:\/\//.test(address)) {
    throw new Error('DATABASE_URL must begin with postgres:// (leave it empty for SQLite).');
  }
  return {
    connection: address === '' ? sqlite() : postgres(address, env),
    // A new version never drops a column by itself: an older instance may still be running on it.
    settings: { forceMigration: false },
  };
};
