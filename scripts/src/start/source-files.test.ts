import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { filesUnder } from './source-files';

const folder = mkdtempSync(join(tmpdir(), 'guide-sources-'));
const sources = ['.env.production', 'src/app.ts', 'src/views/page.tsx'];
const others = [
  'src/app.test.ts',
  'dist/app.js',
  'node_modules/library/index.js',
  // Written by the compiler during the first build, and by the server when it first runs.
  '.swc/plugins/v7/compiled',
  '.strapi-updater.json',
  '.strapi/client/app.js',
];
beforeAll(() => {
  for (const path of [...sources, ...others]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), path);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('a product is made from its sources, not from what tools leave beside them', () => {
  expect([...filesUnder(folder)].map((path) => relative(folder, path)).sort()).toEqual(sources);
});

it('a file is its own source, and a place where nothing is has none', () => {
  expect([...filesUnder(join(folder, 'src/app.ts'))]).toEqual([join(folder, 'src/app.ts')]);
  expect([...filesUnder(join(folder, 'nowhere'))]).toEqual([]);
});
