import { onHidden } from '../../platform/shown';
import { storage } from '../../platform/storage';

/** Where each narration was left, in seconds, the last one last; kept on this phone only. */
const key = 'listening-places';
const most = 60;
/** A place is written at most this often while it moves, in milliseconds. */
const interval = 5_000;

function read(): Map<string, number> {
  try {
    const kept: unknown = JSON.parse(storage.read(key) ?? '[]');
    const pairs = Array.isArray(kept) ? kept : [];
    return new Map(
      pairs.filter(
        (pair): pair is [string, number] =>
          Array.isArray(pair) && typeof pair[0] === 'string' && Number.isFinite(pair[1]),
      ),
    );
  } catch {
    return new Map();
  }
}

const places = read();
let written = 0;

function write(): void {
  written = Date.now();
  storage.write(key, JSON.stringify([...places]));
}
onHidden(write);

/** Remembers where a narration is. */
export function keepPlace(id: string, seconds: number): void {
  places.delete(id);
  places.set(id, Math.round(seconds * 10) / 10);
  for (const old of [...places.keys()].slice(0, Math.max(0, places.size - most))) places.delete(old);
  if (Date.now() - written >= interval) write();
}

/** Where a narration was left; 0 for one never heard or heard to its end. */
export const placeOf = (id: string): number => places.get(id) ?? 0;

export function forgetPlace(id: string): void {
  places.delete(id);
  write();
}

/** Forgets every place. */
export function forgetPlaces(): void {
  places.clear();
  write();
}
