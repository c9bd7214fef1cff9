import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

/** One thing a budget is set for. */
export interface Measured {
  readonly name: string;
  readonly bytes: number;
}

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesUnder(path) : [path];
  });
}

const posix = (path: string) => path.replaceAll('\\', '/');
const total = (files: readonly string[]) => files.reduce((sum, file) => sum + statSync(file).size, 0);

/** What WeChat weighs: every file as it is, by package. The main package comes first, `all` last. */
export function weighWechat(folder: string): Measured[] {
  const app = JSON.parse(readFileSync(join(folder, 'app.json'), 'utf8')) as {
    subPackages?: { root: string }[];
    subpackages?: { root: string }[];
  };
  const roots = (app.subPackages ?? app.subpackages ?? []).map(({ root }) => root.replace(/\/$/, ''));
  const files = filesUnder(folder);
  const inside = (root: string) =>
    files.filter((file) => posix(relative(folder, file)).startsWith(`${root}/`));
  const all = total(files);
  const packages = roots.map((root) => ({ name: root, bytes: total(inside(root)) }));
  const main = all - packages.reduce((sum, { bytes }) => sum + bytes, 0);
  return [{ name: 'main package', bytes: main }, ...packages, { name: 'all', bytes: all }];
}

const zipped = (file: string) => gzipSync(readFileSync(file), { level: 9 }).byteLength;

/**
 * Gzipped JavaScript a browser fetches before the first screen works: every script the page names, and the
 * largest part that a screen may bring along.
 */
export function weighFirstLoad(folder: string): Measured {
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const named = [...page.matchAll(/<script[^>]*\bsrc="([^"]+)"/g)].map(([, source]) =>
    join(folder, source ?? ''),
  );
  const later = filesUnder(folder).filter((file) => file.endsWith('.js') && !named.includes(file));
  const screen = Math.max(0, ...later.map(zipped));
  const bytes = named.map(zipped).reduce((sum, size) => sum + size, screen);
  return { name: 'first load, JavaScript, gzip', bytes };
}
