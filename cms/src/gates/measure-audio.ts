import { join } from 'node:path';
import type { MeasuredAudio } from 'shared/gates';
import type { Values } from 'shared/translation';
import { readSurroundings } from '../security/surroundings';

/** Measured files by the hash in their names: a file with the same hash never changes. */
const measured = new Map<string, Promise<MeasuredAudio | undefined>>();

async function read(path: string): Promise<MeasuredAudio | undefined> {
  const { parseFile } = await import('music-metadata');
  try {
    const { format, common } = await parseFile(path, { duration: true, skipCovers: true });
    if (format.duration === undefined) return undefined;
    return { durationSeconds: format.duration, ...(common.language ? { language: common.language } : {}) };
  } catch {
    return undefined;
  }
}

/** Reads how long a stored audio file lasts; each file once. */
export async function measureAudio(file: Values): Promise<MeasuredAudio | undefined> {
  const url = String(file.url ?? '');
  const name = url.startsWith('/uploads/') ? url.slice('/uploads/'.length) : undefined;
  if (!name || name.includes('/') || name.includes('..')) return undefined;
  const known = measured.get(name) ?? read(join(readSurroundings().uploadFolder, name));
  measured.set(name, known);
  const found = await known;
  // A file that was not there yet may come.
  if (!found) measured.delete(name);
  return found;
}
