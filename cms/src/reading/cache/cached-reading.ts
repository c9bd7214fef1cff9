import type { CurrentVersions } from '../watch/current-versions';
import type { Entry } from './entry';
import type { EntryStore } from './entry-store';
import { isRefusal, type Render, type Rendering } from './rendering';

/** What can be answered: fresh, or older than it should be because nothing newer can be had. */
export type Found =
  | { readonly kind: 'fresh' | 'rendered' | 'stale'; readonly entry: Entry }
  | { readonly kind: 'refused'; readonly errors: readonly unknown[] }
  | { readonly kind: 'unavailable' };

/** How long a reader waits for a new rendering when there is an older answer, and when there is none. */
export interface Patience {
  readonly withStale: number;
  readonly without: number;
}

const expired = Symbol('expired');

function within<Result>(work: Promise<Result>, milliseconds: number): Promise<Result | typeof expired> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(expired), milliseconds);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Decides what a reader is given: the cached answer, a new one, or the best that can still be had. */
export class CachedReading {
  /** The epoch under which each entry was last found to be valid. */
  private readonly validated = new WeakMap<Entry, number>();

  constructor(
    private readonly store: EntryStore,
    private readonly versions: CurrentVersions,
    private readonly rendering: Rendering,
    private readonly madeBy: string,
    private readonly patience: Patience,
    private readonly now: () => number,
  ) {}

  /** The entry under a key if it is known to be what the database says; the way that nearly every reader goes. */
  fresh(key: string): Entry | undefined {
    const entry = this.store.get(key);
    if (!entry || !this.isFresh(entry)) return undefined;
    this.store.touch(entry);
    return entry;
  }

  private isFresh(entry: Entry): boolean {
    if (entry.changesAt !== null && entry.changesAt <= this.now()) return false;
    const { epoch } = this.versions;
    if (this.validated.get(entry) === epoch) return true;
    if (!this.versions.confirmed || entry.madeBy !== this.madeBy || !this.versions.matches(entry.stamp))
      return false;
    this.validated.set(entry, epoch);
    return true;
  }

  /** What a reader is given when there is no fresh entry. */
  async find(key: string, render: Render): Promise<Found> {
    const stale = this.store.get(key);
    // A database known to be away is not asked again by every reader: the watch does that.
    if (!this.versions.confirmed) return stale ? { kind: 'stale', entry: stale } : { kind: 'unavailable' };
    try {
      const patience = this.waitFor(stale, this.rendering.runningFor(key));
      const entry = await within(this.rendering.start(key, render), patience);
      if (entry !== expired) return { kind: 'rendered', entry };
    } catch (error) {
      if (isRefusal(error)) return { kind: 'refused', errors: error.errors };
    }
    void this.versions.refresh();
    return stale ? { kind: 'stale', entry: stale } : { kind: 'unavailable' };
  }

  private waitFor(stale: Entry | undefined, runningFor: number): number {
    if (!stale) return this.patience.without;
    return Math.max(0, this.patience.withStale - runningFor);
  }
}
