import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repository } from './places';
import { administer, databaseNamed } from './postgres';

const { resolve: find } = createRequire(import.meta.url);

function run(tool: string, args: string[], environment: NodeJS.ProcessEnv = {}): number | null {
  const { status } = spawnSync(process.execPath, [tool, ...args], {
    cwd: repository,
    env: { ...process.env, NODE_ENV: 'test', LOG_LEVEL: 'error', ...environment },
    stdio: ['ignore', 2, 2],
  });
  return status;
}

function compile(home: string): void {
  // Status 2 = compiled in spite of type errors: those fail the type check, not every test.
  const status = run(find('typescript/bin/tsc'), ['-p', home]);
  if (status !== 0 && status !== 2) throw new Error(`${home} could not be compiled.`);
}

function makeTemplate(folder: string, databaseUrl: string): void {
  const tsx = join(repository, 'node_modules/tsx/dist/cli.mjs');
  const script = join(repository, 'cms/src/testing/make-template.ts');
  const status = run(tsx, ['-C', 'workspace', script], { DATA_DIR: folder, DATABASE_URL: databaseUrl });
  if (status !== 0) throw new Error('The CMS could not be booted into an empty database.');
}

/** Compiles the cms (unless `npm test` has just done it) and boots it once per kind of database; every test file then starts from a copy. */
export async function setup(): Promise<(() => Promise<void>) | undefined> {
  // Several vitest projects name this file: the first one does the work.
  if (process.env.GUIDE_TEST_TEMPLATE) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'guide-template-'));
  process.env.GUIDE_TEST_TEMPLATE = folder;
  if (process.env.GUIDE_TEST_COMPILED !== 'true') for (const home of ['shared', 'cms']) compile(home);
  makeTemplate(folder, '');
  const server = process.env.TEST_DATABASE_URL;
  const name = `guide_template_${process.pid}`;
  if (server) {
    await administer(server, `CREATE DATABASE ${name}`);
    makeTemplate(folder, databaseNamed(server, name));
    process.env.GUIDE_TEST_TEMPLATE_DATABASE = name;
  }
  return async () => {
    if (server) await administer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
    rmSync(folder, { recursive: true, force: true });
  };
}
