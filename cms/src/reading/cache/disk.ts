import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createEntry, type Encoding, type Entry, type EntryFacts } from './entry';

const suffix = '.answer';
const nameOf = (key: string) => `${createHash('sha256').update(key).digest('hex').slice(0, 40)}${suffix}`;

/** First line of a file: everything about the entry, and how long each body after it is. */
interface Header {
  readonly facts: EntryFacts;
  readonly digest: string;
  readonly lengths: readonly [Encoding, number][];
}

function written({ bodies, digest, ...facts }: Entry): Buffer {
  const parts = Object.entries(bodies) as [Encoding, Buffer][];
  const header: Header = { facts, digest, lengths: parts.map(([encoding, body]) => [encoding, body.length]) };
  return Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), ...parts.map(([, body]) => body)]);
}

/** @throws Error when the file is not whole. */
function readBack(file: Buffer): Entry {
  const end = file.indexOf(10);
  const { facts, digest, lengths } = JSON.parse(file.subarray(0, end).toString('utf8')) as Header;
  let start = end + 1;
  const bodies = lengths.map(([encoding, length]) => {
    const body = Buffer.from(file.subarray(start, start + length));
    start += length;
    return [encoding, body] as const;
  });
  const parts = Object.fromEntries(bodies) as Entry['bodies'];
  const entry = { ...createEntry(facts, parts.identity), bodies: parts };
  if (entry.digest !== digest || start !== file.length) throw new Error('not whole');
  return entry;
}

/**
 * The cache on disk: one file for each answer, so that what has been read before can be read again after a restart,
 * even when the database cannot be reached then. A disk that cannot be written costs nothing but that.
 */
export class DiskCache {
  private queue: Promise<void> = Promise.resolve();
  private readonly pending = new Map<string, Entry | null>();

  constructor(
    private readonly folder: string,
    private readonly report: (problem: string) => void,
  ) {}

  /** Everything on disk, the oldest first; files that are not whole are taken away. */
  async load(): Promise<Entry[]> {
    const names = await readdir(this.folder).catch(() => []);
    const entries: Entry[] = [];
    for (const name of names) {
      const path = join(this.folder, name);
      try {
        if (name.endsWith(suffix)) entries.push(readBack(await readFile(path)));
        else await rm(path, { force: true });
      } catch {
        await rm(path, { force: true }).catch(() => undefined);
      }
    }
    return entries.sort((left, right) => left.renderedAt - right.renderedAt);
  }

  save(entry: Entry): void {
    this.later(entry.key, entry);
  }

  remove(key: string): void {
    this.later(key, null);
  }

  /** Resolves when everything asked for so far is on disk. */
  settled(): Promise<void> {
    return this.queue;
  }

  private later(key: string, entry: Entry | null): void {
    const isWaiting = this.pending.has(key);
    this.pending.set(key, entry);
    // Only the last of several states of one answer is written.
    if (!isWaiting) this.queue = this.queue.then(() => this.write(key));
  }

  private async write(key: string): Promise<void> {
    const entry = this.pending.get(key);
    this.pending.delete(key);
    const path = join(this.folder, nameOf(key));
    try {
      if (!entry) return await rm(path, { force: true });
      await mkdir(this.folder, { recursive: true });
      const draft = `${path}.${process.pid}.part`;
      await writeFile(draft, written(entry));
      // A reader, or a crash, meets the old file or the new one, never half of one.
      await rename(draft, path);
    } catch (error) {
      this.report(`The reading cache cannot be written to ${this.folder}: ${(error as Error).message}`);
    }
  }
}
