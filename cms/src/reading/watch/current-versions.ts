import { type VersionedKind, versionedKinds } from '../documents';
import type { Versions } from '../store/versions';

/** What an answer was made from: the versions of the kinds it used, as its snapshot saw them. */
export type Stamp = Partial<Versions>;

/** Where the versions are read: once connected, it may call back whenever something was committed elsewhere. */
export interface VersionSource {
  read(): Promise<Versions>;
}

/**
 * What this instance knows of the versions of all kinds. `confirmed` is false from the moment at which the database
 * cannot be asked: answers may then be older than what stands there, and are marked so.
 */
export class CurrentVersions {
  private known: Partial<Record<VersionedKind, string>> = {};
  private reading: Promise<boolean> | undefined;
  private changedLocally = 0;
  private hasConfirmed = false;

  /** Counts every change: what was compared with the versions under this count need not be compared again. */
  epoch = 0;

  constructor(private readonly source: VersionSource) {}

  get confirmed(): boolean {
    return this.hasConfirmed;
  }

  /** The database cannot be asked just now. */
  lose(): void {
    this.hasConfirmed = false;
    this.epoch += 1;
  }

  /** A transaction of this instance has just been committed. */
  committed(versions: Stamp): void {
    this.changedLocally += 1;
    this.learn(versions);
  }

  private learn(versions: Stamp): void {
    if (versionedKinds.every((type) => versions[type] === undefined || versions[type] === this.known[type]))
      return;
    this.known = { ...this.known, ...versions };
    this.epoch += 1;
  }

  /** True when nothing that an answer was made from has changed since. */
  matches(stamp: Stamp): boolean {
    return versionedKinds.every((type) => stamp[type] === undefined || stamp[type] === this.known[type]);
  }

  /**
   * Asks the database again; callers who come while it is being asked share the answer only if they came before
   * it was put. Resolves to whether it could be asked.
   */
  async refresh(): Promise<boolean> {
    await this.reading;
    this.reading ??= this.readOnce().finally(() => {
      this.reading = undefined;
    });
    return this.reading;
  }

  private async readOnce(): Promise<boolean> {
    try {
      let before: number;
      let versions: Versions;
      do {
        // What was read while this instance committed may be older than that commit.
        before = this.changedLocally;
        versions = await this.source.read();
      } while (before !== this.changedLocally);
      if (!this.hasConfirmed) this.epoch += 1;
      this.hasConfirmed = true;
      this.learn(versions);
      return true;
    } catch {
      if (this.hasConfirmed) this.lose();
      return false;
    }
  }
}
