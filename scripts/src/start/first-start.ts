import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
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

/** Strapi asks for a small letter, a capital and a digit; 18 random bytes may lack one of them. */
const generatedPassword = () => `${randomBytes(18).toString('base64url')}aA1`;

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
  const administrator = {
    email: environment.ADMIN_EMAIL || 'admin@tiananmen.local',
    password: generatedPassword(),
  };
  const child = spawn(process.execPath, [toolPath('tsx'), '-C', 'workspace', script], {
    cwd: root,
    env: { ...environment, ADMIN_EMAIL: administrator.email, ADMIN_PASSWORD: administrator.password },
    stdio: ['ignore', 2, 2],
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0) throw new StepFailed('The first start could not be finished: see the lines above.');
  return administrator;
}
