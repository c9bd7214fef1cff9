import { hash } from 'fast-sha256';
import { type PackItem, packBytes } from 'shared/guide';
import type { PackFiles } from '../../platform/pack-files.types';

/** Larger files come in parts of this many bytes: what a weak network has carried once, it need not carry again. */
export const partBytes = 256 * 1024;
/** Files fetched at once: hides the waiting of a slow line without starving the screen that is open. */
const atOnce = 3;

/** Why a download stopped. What has been fetched stays. */
export type PackTrouble =
  | 'network' /** nothing came back, or the server failed */
  | 'changed' /** the server has other files than the manifest says: ask for a new one */
  | 'room'; /** the phone is full */

export class PackInterrupted extends Error {
  constructor(readonly trouble: PackTrouble) {
    super(`The download of a pack stopped: ${trouble}`);
    this.name = 'PackInterrupted';
  }
}

interface Download {
  files: PackFiles;
  /** Bytes on the phone so far, of all. */
  onProgress: (bytes: number) => void;
  /** True once nobody wants the pack any more. */
  cancelled: () => boolean;
}

const hex = (bytes: Uint8Array) => Array.from(bytes, (one) => one.toString(16).padStart(2, '0')).join('');

const onPhone = <Value>(work: Promise<Value>): Promise<Value> =>
  work.catch(() => {
    throw new PackInterrupted('room');
  });

async function part(files: PackFiles, { address, bytes }: PackItem, begun: number): Promise<Uint8Array> {
  const range = bytes > partBytes ? { from: begun, to: Math.min(begun + partBytes, bytes) - 1 } : undefined;
  const answer = await files.fetch(address, range).catch(() => {
    throw new PackInterrupted('network');
  });
  // Answers to questions cannot be asked for in parts, and a server may give the whole file where a part was asked for.
  if (answer.status === 200) return answer.bytes.subarray(begun);
  if (answer.status === 206 && range) return answer.bytes;
  const gone = answer.status === 404 || answer.status === 410 || answer.status === 416;
  throw new PackInterrupted(gone ? 'changed' : 'network');
}

/** Fetches what is missing of one file and checks it; a file that is not what it should be is forgotten. */
async function fetchItem(item: PackItem, { files, cancelled }: Download, advance: (bytes: number) => void) {
  let begun = await onPhone(files.begun(item.sha256));
  if (begun > item.bytes) {
    await onPhone(files.drop(item.sha256));
    begun = 0;
  }
  advance(begun);
  while (begun < item.bytes) {
    if (cancelled()) return;
    const bytes = await part(files, item, begun);
    if (cancelled()) return;
    if (bytes.length === 0 || begun + bytes.length > item.bytes) {
      await onPhone(files.drop(item.sha256));
      throw new PackInterrupted('changed');
    }
    await onPhone(files.append(item.sha256, bytes));
    begun += bytes.length;
    advance(begun);
  }
  if (hex(hash(await onPhone(files.readBegun(item.sha256)))) !== item.sha256) {
    await onPhone(files.drop(item.sha256));
    throw new PackInterrupted('changed');
  }
  await onPhone(files.finish(item));
}

/**
 * Brings every item onto the phone that is not there yet, and goes on where an earlier attempt was broken off, be it in
 * the middle of a file. Resolves when all are there and checked, or when nobody wants them any more.
 * @throws PackInterrupted
 */
export async function downloadPack(items: readonly PackItem[], download: Download): Promise<void> {
  const { files, onProgress, cancelled } = download;
  const held = await onPhone(files.held());
  const once = [...new Map(items.map((item) => [item.sha256, item])).values()];
  const missing = once.filter(({ sha256 }) => !held.has(sha256));
  const there = packBytes(once) - packBytes(missing);
  const room = await files.room().catch(() => undefined);
  if (room !== undefined && packBytes(missing) > room) throw new PackInterrupted('room');
  const arrived = new Map<string, number>();
  const advance = (sha256: string) => (bytes: number) => {
    arrived.set(sha256, bytes);
    onProgress([...arrived.values()].reduce((sum, one) => sum + one, there));
  };
  onProgress(there);
  const waiting = [...missing];
  let stopped = false;
  const work = async () => {
    for (let item = waiting.shift(); item && !stopped && !cancelled(); item = waiting.shift()) {
      await fetchItem(item, download, advance(item.sha256)).catch((error: unknown) => {
        stopped = true;
        throw error;
      });
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: atOnce }, work));
  const failed = ends.find((end): end is PromiseRejectedResult => end.status === 'rejected');
  if (failed) throw failed.reason;
}
