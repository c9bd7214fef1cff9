// How Node is started for a command. On bare Node, as run.mjs: it may import nothing but Node itself.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What the compiled server is made from, a file of each part of it, and the mark that is left when it has been made. */
const sources = ['shared/src', 'cms/config', 'cms/src'];
const proofs = ['shared/dist/time/index.js', 'cms/dist/src/index.js'];
const made = 'node_modules/.built/cms';

/** True where a file under a folder has changed after a moment; tests are no part of what is compiled. */
function changedSince(moment, folder) {
  return readdirSync(folder, { withFileTypes: true }).some((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return changedSince(moment, path);
    return !entry.name.endsWith('.test.ts') && statSync(path).mtimeMs > moment;
  });
}

function isCompiled(root) {
  const mark = join(root, made);
  if (![mark, ...proofs.map((proof) => join(root, proof))].every((file) => existsSync(file))) return false;
  const moment = statSync(mark).mtimeMs;
  return !sources.some((source) => changedSince(moment, join(root, source)));
}

/**
 * Arguments of Node for a command. Those that work on content use the compiled server where it is up to date: they then
 * hold one copy of it and not two, and need a quarter less of the processor. All others, and these until it has been
 * compiled, read our sources.
 */
export function runtimeArguments(root, command) {
  const loader = (file) => ['--import', pathToFileURL(join(root, 'node_modules/tsx/dist', file)).href];
  if (['signs', 'flag', 'content'].includes(command) && isCompiled(root)) return loader('esm/index.mjs');
  return [...loader('loader.mjs'), '--conditions', 'workspace'];
}
