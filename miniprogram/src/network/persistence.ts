import type { Storage } from '../platform/storage.types';

/** WeChat keeps 1 MB under one key, and a Chinese character takes three bytes. */
export const chunkLength = 300_000;
/** WeChat keeps 10 MB in all; beyond this nothing is kept rather than something torn. */
const longest = 2_700_000;
/** Raise when cache keys or type policies change: what an older build kept is then forgotten. */
const version = 2;

const metaKey = 'cache';
interface Meta {
  version: number;
  generation: number;
  chunks: number;
  length: number;
}

const chunkKey = (generation: number, index: number) => `cache.${generation}.${index}`;

function readMeta(storage: Storage): Meta | undefined {
  try {
    return JSON.parse(storage.read(metaKey) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Forgets everything that was kept. */
export function forget(storage: Storage): void {
  for (const key of storage.keys()) if (key === metaKey || key.startsWith('cache.')) storage.remove(key);
}

/** Writes new chunks first and points to them last, so that a phone switched off in between loses nothing. */
export function keep(storage: Storage, snapshot: unknown): boolean {
  const text = JSON.stringify(snapshot);
  const before = readMeta(storage);
  const generation = (before?.generation ?? 0) + 1;
  const chunks = Math.ceil(text.length / chunkLength);
  const stale = storage.keys().filter((key) => key.startsWith('cache.'));
  let written = text.length <= longest;
  for (let index = 0; written && index < chunks; index += 1) {
    const part = text.slice(index * chunkLength, (index + 1) * chunkLength);
    written = storage.write(chunkKey(generation, index), part);
  }
  const meta: Meta = { version, generation, chunks, length: text.length };
  if (!written || !storage.write(metaKey, JSON.stringify(meta))) {
    forget(storage);
    return false;
  }
  for (const key of stale) storage.remove(key);
  return true;
}

/** What was kept last, or nothing when it is of another version or torn. */
export function restore(storage: Storage): unknown {
  const meta = readMeta(storage);
  if (!meta) return undefined;
  const parts = Array.from({ length: meta.chunks }, (_, index) =>
    storage.read(chunkKey(meta.generation, index)),
  );
  const text = parts.join('');
  try {
    if (meta.version === version && text.length === meta.length) return JSON.parse(text);
  } catch {
    // Torn: forgotten below.
  }
  forget(storage);
  return undefined;
}
