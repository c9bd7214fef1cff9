import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { StepFailed } from '../../steps/step';

/** A PostgreSQL database for one run. */
export interface BenchDatabase {
  readonly url: URL;
  drop(): Promise<void>;
}

async function administer(server: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** @throws StepFailed when no server is named or it does not answer. */
export async function createDatabase(server: string | undefined): Promise<BenchDatabase> {
  if (!server)
    throw new StepFailed(
      'Name a PostgreSQL server: --database postgres://user@host:5432/postgres or TEST_DATABASE_URL.',
    );
  const name = `guide_bench_${randomBytes(5).toString('hex')}`;
  await administer(server, `create database ${name}`).catch((error: Error) => {
    throw new StepFailed(`The database server does not answer: ${error.message}`);
  });
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url, drop: () => administer(server, `drop database if exists ${name} with (force)`) };
}
