import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const compressed = /\.(br|gz)$/;
export const serviceWorkerFile = 'service-worker.js';

const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');

/** Every file of a web build with its SHA-256, by its path below the folder. */
export function filesOfBuild(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
    .filter((path) => !compressed.test(path) && path !== serviceWorkerFile);
  return Object.fromEntries(paths.sort().map((path) => [path, sha256(readFileSync(join(folder, path)))]));
}

/** Writes the service worker of a build into its folder: the worker's text with the names and hashes of all files. */
export function writeServiceWorker(folder: string, worker: string): void {
  const files = filesOfBuild(folder);
  const text = readFileSync(worker, 'utf8');
  // A change of the worker itself is another build too.
  const name = sha256(JSON.stringify(files) + text).slice(0, 12);
  const build = `self.BUILD = ${JSON.stringify({ name, files })};\n`;
  writeFileSync(join(folder, serviceWorkerFile), build + text);
}
