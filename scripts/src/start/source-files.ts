import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const generatedFolders = new Set(['node_modules', 'dist', 'build', 'seed', 'public']);

/** Tools leave hidden files behind while they build and run; of what is hidden, only settings are a source. */
const isLeftBehind = (name: string) => name.startsWith('.') && !name.startsWith('.env');

/** Every file under a path that a product may be made from: no tests, and nothing that tools have made. */
export function* filesUnder(path: string): Generator<string> {
  if (!existsSync(path)) return;
  if (statSync(path).isFile()) yield path;
  else yield* filesInFolder(path);
}

function* filesInFolder(path: string): Generator<string> {
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    if (isLeftBehind(entry.name)) continue;
    const full = join(path, entry.name);
    if (entry.isDirectory() && !generatedFolders.has(entry.name)) yield* filesUnder(full);
    else if (entry.isFile() && !entry.name.endsWith('.test.ts')) yield full;
  }
}
