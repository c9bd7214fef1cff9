import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import type { Door, DoorContext } from '../security/door';
import { readRange } from './range';

export type ServedFolder = {
  folder: string;
  /** Path prefix it is served under, ending in a slash. */
  prefix: string;
  /** Cache-Control of a file, by its path below the prefix. */
  cacheControl: (path: string) => string;
  headers?: Record<string, string>;
  /** Whether `.br` and `.gz` versions of a file, made by the build, lie beside it. */
  precompressed?: boolean;
  /** Whether a path that names no file ends here with 404, or goes on to the next door. */
  missing?: 'stop' | 'pass';
};

type Encoding = 'br' | 'gzip';
type Found = { path: string; size: number; modified: Date; encoding?: Encoding };

const extensionOf: Record<Encoding, string> = { br: '.br', gzip: '.gz' };

/** The file a request path names below a folder; undefined if it is none, is hidden, or lies outside. */
async function findFile(folder: string, encoded: string): Promise<Found | undefined> {
  let below: string;
  try {
    below = decodeURIComponent(encoded);
  } catch {
    return undefined;
  }
  if (below.includes('\0') || below.split(/[\\/]/).some((part) => part.startsWith('.'))) return undefined;
  const path = resolve(join(folder, below));
  if (!path.startsWith(resolve(folder) + sep)) return undefined;
  const entry = await stat(path).catch(() => undefined);
  return entry?.isFile() ? { path, size: entry.size, modified: entry.mtime } : undefined;
}

/** The smallest version that the browser can read; one of another build is passed over. */
async function versionFor(ctx: DoorContext, file: Found): Promise<Found> {
  for (const encoding of ['br', 'gzip'] as const) {
    if (ctx.acceptsEncodings(encoding, 'identity') !== encoding) continue;
    const path = file.path + extensionOf[encoding];
    const entry = await stat(path).catch(() => undefined);
    const sameBuild = entry && Math.abs(entry.mtimeMs - file.modified.getTime()) < 1000;
    if (sameBuild) return { path, size: entry.size, modified: file.modified, encoding };
  }
  return file;
}

function send(ctx: DoorContext, file: Found, type: string): void {
  if (file.encoding) ctx.set('Content-Encoding', file.encoding);
  else ctx.set('Accept-Ranges', 'bytes');
  ctx.set('Last-Modified', file.modified.toUTCString());
  ctx.set('ETag', `"${file.size.toString(16)}-${file.modified.getTime().toString(16)}"`);
  ctx.type = type;
  ctx.status = 200;
  if (ctx.fresh) {
    ctx.status = 304;
    return;
  }
  const range = file.encoding ? undefined : readRange(ctx.get('Range'), file.size);
  if (range === 'unsatisfiable') {
    ctx.status = 416;
    ctx.set('Content-Range', `bytes */${file.size}`);
    return;
  }
  if (range) {
    ctx.status = 206;
    ctx.set('Content-Range', `bytes ${range.start}-${range.end}/${file.size}`);
  }
  ctx.length = range ? range.end - range.start + 1 : file.size;
  if (ctx.method === 'GET') ctx.body = createReadStream(file.path, range);
}

/** Serves the files of one folder, with revalidation and byte ranges (audio players need them). Nothing else. */
export function serveFolder({
  folder,
  prefix,
  cacheControl,
  headers = {},
  precompressed = false,
  missing = 'pass',
}: ServedFolder): Door {
  return async (ctx, next) => {
    if ((ctx.method !== 'GET' && ctx.method !== 'HEAD') || !ctx.path.startsWith(prefix)) return next();
    const below = ctx.path.slice(prefix.length) || 'index.html';
    const file = await findFile(folder, below);
    if (!file) {
      if (missing === 'pass') return next();
      ctx.status = 404;
      ctx.body = 'Not Found';
      return;
    }
    for (const [name, value] of Object.entries(headers)) ctx.set(name, value);
    ctx.set('Cache-Control', cacheControl(below));
    if (precompressed) ctx.vary('Accept-Encoding');
    send(ctx, precompressed ? await versionFor(ctx, file) : file, extname(file.path));
  };
}
