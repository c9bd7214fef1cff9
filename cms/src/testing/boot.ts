import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { gatesOf } from '../gates/gates';
import { administer, databaseNamed } from './postgres';
import { destroyStrapi, loadStrapi, setServerClock } from './strapi-process';

export type DatabaseKind = 'sqlite' | 'postgres';

export type BootOptions = {
  /** Kind of database, from the template. SQLite unless told otherwise. */
  database?: DatabaseKind;
  /** An existing database instead of a copy of the template; it is left as it is at the end. */
  databaseUrl?: string;
  /** An existing data folder instead of a fresh one; it is left as it is at the end. */
  dataDir?: string;
  /** `open`: content checks refuse nothing, for tests of something else that publish content as short as may be. */
  gates?: 'open';
  /** Further environment of the server, put back at the end. */
  env?: Record<string, string>;
};

export type Booted = {
  strapi: Core.Strapi;
  /** Address of the listening server, without a slash at the end. */
  url: string;
  dataDir: string;
  setClock: typeof setServerClock;
  stop: () => Promise<void>;
};

/** The databases a test is to be run on: `describe.each(databases)`. */
export const databases: DatabaseKind[] = process.env.TEST_DATABASE_URL ? ['sqlite', 'postgres'] : ['sqlite'];

function changeEnvironment(values: Record<string, string>): () => void {
  const before = Object.fromEntries(Object.keys(values).map((name) => [name, process.env[name]]));
  Object.assign(process.env, values);
  return () => {
    for (const [name, value] of Object.entries(before)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  };
}

async function copyDatabase(
  server: string,
  template: string,
): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `guide_test_${randomBytes(6).toString('hex')}`;
  await administer(server, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  const drop = () => administer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  return { url: databaseNamed(server, name), drop };
}

async function prepare({ database = 'sqlite', databaseUrl, dataDir }: BootOptions) {
  const { GUIDE_TEST_TEMPLATE, GUIDE_TEST_TEMPLATE_DATABASE, TEST_DATABASE_URL } = process.env;
  if (!GUIDE_TEST_TEMPLATE)
    throw new Error('Run this test with test/vitest.config.ts, which makes the template.');
  const folder = dataDir ?? mkdtempSync(join(tmpdir(), 'guide-test-'));
  const clean = [async () => dataDir ?? rmSync(folder, { recursive: true, force: true })];
  if (databaseUrl) return { folder, databaseUrl, clean };
  if (database === 'sqlite') {
    if (!dataDir) copyFileSync(join(GUIDE_TEST_TEMPLATE, 'cms.sqlite'), join(folder, 'cms.sqlite'));
    return { folder, databaseUrl: '', clean };
  }
  if (!TEST_DATABASE_URL || !GUIDE_TEST_TEMPLATE_DATABASE) throw new Error('TEST_DATABASE_URL is not set.');
  const copy = await copyDatabase(TEST_DATABASE_URL, GUIDE_TEST_TEMPLATE_DATABASE);
  return { folder, databaseUrl: copy.url, clean: [...clean, copy.drop] };
}

/**
 * Boots the compiled CMS in this process on a port of its own and a database of its own.
 * One at a time: Strapi lives once in a process.
 */
export async function bootStrapi(options: BootOptions = {}): Promise<Booted> {
  const { folder, databaseUrl, clean } = await prepare(options);
  const restore = changeEnvironment({
    LOG_LEVEL: 'error',
    SERVE_ADMIN: 'false',
    ...options.env,
    DATA_DIR: folder,
    DATABASE_URL: databaseUrl,
  });
  const strapi = await loadStrapi();
  if (options.gates === 'open') gatesOf(strapi).refuseUnfit = async () => undefined;
  strapi.server.mount();
  await new Promise<void>((done) => strapi.server.httpServer.listen(0, '127.0.0.1', done));
  // Server and test share one thread: a busy one would let a kept line go in the moment it is used.
  strapi.server.httpServer.keepAliveTimeout = 120_000;
  const { port } = strapi.server.httpServer.address() as AddressInfo;
  const stop = async (): Promise<void> => {
    await destroyStrapi(strapi);
    restore();
    for (const step of clean) await step();
  };
  return { strapi, url: `http://127.0.0.1:${port}`, dataDir: folder, setClock: setServerClock, stop };
}
