import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Client } from 'pg';
import { inside, root } from '../steps/places';
import { StepFailed, toolPath } from '../steps/step';
import type { Settings } from './settings';

/** The account with which a new installation is entered; its password is shown once and kept nowhere. */
export interface Administrator {
  readonly email: string;
  readonly password: string;
}

/** The administrator is made last on a first start: one in the database means that nothing is left to do. */
const question = 'SELECT 1 FROM admin_users LIMIT 1';

async function postgresHasAdministrator(address: string): Promise<boolean> {
  const client = new Client({ connectionString: address });
  await client.connect();
  try {
    const { rows } = await client.query("SELECT to_regclass('admin_users') AS found");
    return rows[0]?.found !== null && (await client.query(question)).rows.length > 0;
  } finally {
    await client.end();
  }
}

interface SqliteDatabase {
  prepare(sql: string): { get(): unknown };
  close(): void;
}
type SqliteConstructor = new (file: string, options: { readonly: boolean }) => SqliteDatabase;

function sqliteHasAdministrator(file: string): boolean {
  if (!existsSync(file)) return false;
  const Sqlite = createRequire(inside('cms/package.json'))('better-sqlite3') as SqliteConstructor;
  const database = new Sqlite(file, { readonly: true });
  try {
    const table = database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'admin_users'").get();
    return table !== undefined && database.prepare(question).get() !== undefined;
  } finally {
    database.close();
  }
}

/**
 * Brings a new installation to life: database, seed content, first administrator. Does nothing, and returns
 * undefined, where that has been done before.
 * @throws StepFailed when the seed could not be imported; the next start tries again.
 */
export async function firstStart(
  { dataFolder, databaseUrl }: Settings,
  environment: NodeJS.ProcessEnv,
): Promise<Administrator | undefined> {
  const done = databaseUrl
    ? await postgresHasAdministrator(databaseUrl)
    : sqliteHasAdministrator(join(dataFolder, 'cms.sqlite'));
  if (done) return undefined;
  process.stderr.write('First start: making the database and importing the seed content …\n');
  const script = inside('scripts/src/start/prepare.ts');
  const child = spawn(process.execPath, [toolPath('tsx'), '-C', 'workspace', script], {
    cwd: root,
    env: environment,
    stdio: ['ignore', 'pipe', 2],
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  const code = await new Promise((resolve) => child.once('close', resolve));
  const last = Buffer.concat(chunks).toString('utf8').trim().split('\n').at(-1);
  if (code !== 0 || !last)
    throw new StepFailed('The first start could not be finished: see the lines above.');
  return (JSON.parse(answer) as Administrator | null) ?? undefined;
}
