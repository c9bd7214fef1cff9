import { type Entry, sizeOf } from './entry';

/** Entries in memory, bounded by bytes; what has not been asked for longest goes first. */
export class EntryStore {
  // A Map keeps the order of insertion: an entry that is used is put at its end again.
  private readonly entries = new Map<string, Entry>();
  private held = 0;
  private newest: Entry | undefined;

  constructor(
    private readonly limit: number,
    private readonly onEvicted: (key: string) => void = () => undefined,
  ) {}

  get bytes(): number {
    return this.held;
  }

  get size(): number {
    return this.entries.size;
  }

  get(key: string): Entry | undefined {
    return this.entries.get(key);
  }

  /** Marks an entry as used just now. */
  touch(entry: Entry): void {
    if (this.newest === entry || this.entries.get(entry.key) !== entry) return;
    this.entries.delete(entry.key);
    this.entries.set(entry.key, entry);
    this.newest = entry;
  }

  /** Keeps an entry, in place of an older one of the same key; an entry that alone is too large is not kept. */
  set(entry: Entry): void {
    this.remove(entry.key);
    if (sizeOf(entry) > this.limit / 4) return;
    this.entries.set(entry.key, entry);
    this.newest = entry;
    this.held += sizeOf(entry);
    for (const key of this.entries.keys()) {
      if (this.held <= this.limit) break;
      this.remove(key);
      this.onEvicted(key);
    }
  }

  remove(key: string): void {
    const entry = this.entries.get(key);
    if (!entry) return;
    this.entries.delete(key);
    this.held -= sizeOf(entry);
  }

  values(): IterableIterator<Entry> {
    return this.entries.values();
  }
}
