import { isAbsolute, resolve } from 'node:path';
import { StepFailed } from '../steps/step';

/** What the operator may choose about a running server, read from the environment. */
export interface Settings {
  readonly host: string;
  readonly port: number;
  /** Folder of everything that outlives a restart: database, uploads, secrets, reading cache. */
  readonly dataFolder: string;
  /** A PostgreSQL address; without one the database is an SQLite file in the data folder. */
  readonly databaseUrl: string | undefined;
}

function portOf(text: string): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new StepFailed(`PORT is "${text}", but it must be a whole number from 1 to 65535.`);
  }
  return port;
}

function databaseOf(text: string | undefined): string | undefined {
  if (!text) return undefined;
  if (!URL.canParse(text) || !/^postgres(ql)?:$/.test(new URL(text).protocol)) {
    throw new StepFailed(
      'DATABASE_URL must be a PostgreSQL address such as postgres://user:password@host:5432/name.',
    );
  }
  return text;
}

/**
 * Reads HOST, PORT, DATA_DIR and DATABASE_URL; a relative DATA_DIR is relative to the checkout.
 * @throws StepFailed with one sentence when a value cannot be used.
 */
export function readSettings(environment: NodeJS.ProcessEnv, checkout: string): Settings {
  const folder = environment.DATA_DIR || '.data';
  return {
    host: environment.HOST || '127.0.0.1',
    port: portOf(environment.PORT || '1337'),
    dataFolder: isAbsolute(folder) ? folder : resolve(checkout, folder),
    databaseUrl: databaseOf(environment.DATABASE_URL),
  };
}

/** The address a person types: 0.0.0.0 and :: mean "every interface", which is no address to visit. */
export function visitableUrl({ host, port }: Settings): string {
  const name = ['0.0.0.0', '::'].includes(host) ? 'localhost' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}`;
}
