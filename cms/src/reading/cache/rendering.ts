import type { CurrentVersions, Stamp } from '../watch/current-versions';
import { withEncodings } from './encoding';
import { createEntry, type Entry } from './entry';
import type { EntryStore } from './entry-store';
import { Slots } from './slots';

/** A body made within one snapshot, and what it depends on. */
export interface Rendered {
  readonly body: Buffer;
  readonly stamp: Stamp;
  readonly changesAt: number | null;
}

/** Makes the body of one answer. */
export type Render = () => Promise<Rendered>;

/** The operation was executed and answers with errors of the request: not an answer to keep, nor a failure. */
export class Refusal extends Error {
  constructor(readonly errors: readonly unknown[]) {
    super('The operation refuses these variables.');
  }
}

/** True for an operation's own refusal. */
export const isRefusal = (error: unknown): error is Refusal => error instanceof Refusal;

/** A commit overtakes a rendering now and then; three in a row mean that content changes all the time. */
const attempts = 3;

/** What the rendering side needs to know and tells. */
export interface RenderingSettings {
  readonly store: EntryStore;
  readonly versions: CurrentVersions;
  readonly madeBy: string;
  /** Answers rendered at once. */
  readonly atOnce: number;
  readonly onStored: (entry: Entry) => void;
  readonly now: () => number;
}

/** Renders answers, each key once at a time, and keeps what is still true when it is ready. */
export class Rendering {
  private readonly running = new Map<string, { readonly since: number; readonly entry: Promise<Entry> }>();
  private readonly slots: Slots;

  constructor(private readonly settings: RenderingSettings) {
    this.slots = new Slots(settings.atOnce);
  }

  /** How long the key's rendering has been going on, in milliseconds; 0 when there is none. */
  runningFor(key: string): number {
    const running = this.running.get(key);
    return running ? performance.now() - running.since : 0;
  }

  /** Joins the rendering of a key, or begins it. */
  start(key: string, render: Render): Promise<Entry> {
    const running = this.running.get(key);
    if (running) return running.entry;
    const entry = this.render(key, render).finally(() => this.running.delete(key));
    this.running.set(key, { since: performance.now(), entry });
    return entry;
  }

  private async render(key: string, render: Render): Promise<Entry> {
    const { versions, madeBy, now } = this.settings;
    for (let attempt = 1; ; attempt += 1) {
      const { body, stamp, changesAt } = await this.slots.run(render);
      const entry = createEntry({ key, stamp, madeBy, renderedAt: now(), changesAt }, body);
      // The snapshot may be older than a commit that has been heard of since, or newer than what was heard.
      const isTrue = versions.matches(stamp) || ((await versions.refresh()) && versions.matches(stamp));
      if (isTrue) this.keep(entry);
      if (isTrue || attempt === attempts) return entry;
    }
  }

  private keep(entry: Entry): void {
    const { store, onStored } = this.settings;
    store.set(entry);
    void withEncodings(entry).then((encoded) => {
      if (store.get(entry.key) !== entry) return;
      store.set(encoded);
      onStored(encoded);
    });
  }
}
