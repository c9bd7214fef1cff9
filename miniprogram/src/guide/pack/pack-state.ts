import { type PackItem, packBytes, packItemsFor } from 'shared/guide';
import type { Locale } from 'shared/locale';
import { connection } from '../../platform/connection';
import { packFiles } from '../../platform/pack-files';
import { screenPixels } from '../../platform/screen-pixels';
import { createStore, type Store } from '../../store';
import { downloadPack, PackInterrupted, type PackTrouble } from './download';
import { forgetPack, forgetUnused, hasBegun, keptPack, noteBegun, notePack } from './kept-packs';
import { askManifest, type DatedManifest } from './manifest';

/** What the phone has of one tour in one language. Sizes are bytes. */
export interface PackState {
  /** `offered` may be downloaded, `kept` is whole on the phone; `asking` does not know yet what the server has. */
  step: 'asking' | 'unknown' | 'offered' | 'loading' | 'interrupted' | 'kept';
  /** What the whole pack takes; 0 while not known. */
  bytes: number;
  /** What is there of it while it is loading or interrupted. */
  arrived: number;
  /** What a newer version would still need; 0 when the phone has the newest that is known of. */
  update: number;
  trouble: PackTrouble | undefined;
}

/** The pictures WeChat and every browser we promise show, best first. */
const pictureTypes = ['image/webp', 'image/jpeg'];
/** A publication in the middle of a download is followed; content that changes all the time is not run after. */
const attempts = 3;

const itemsOf = ({ manifest }: DatedManifest): PackItem[] =>
  packItemsFor(manifest, { pixels: screenPixels(), types: pictureTypes });

/** One tour in one language: what is known of its pack, and what can be done with it. Lives as long as the app. */
export class Pack {
  readonly state: Store<PackState>;
  /** Name of the tour, for the list of what is kept. */
  name = '';
  private running = 0;
  private waiting: (() => void) | undefined;

  constructor(
    readonly tour: string,
    readonly locale: Locale,
  ) {
    this.state = createStore<PackState>(this.resting());
  }

  private resting(): PackState {
    const kept = keptPack(this.tour, this.locale);
    const none = { arrived: 0, update: 0, trouble: undefined };
    return kept
      ? { step: 'kept', bytes: packBytes(kept.items), ...none }
      : { step: 'asking', bytes: 0, ...none };
  }

  private tell(part: Partial<PackState>): void {
    this.state.set({ ...this.state.get(), ...part });
  }

  /** Looks what the server has: says the size before, notes that what is kept is still true, goes on where it broke off. */
  async look(): Promise<void> {
    const { tour, locale } = this;
    if (!packFiles || this.state.get().step === 'loading') return;
    if (hasBegun(tour, locale)) return this.keep();
    const found = await askManifest(tour, locale);
    if (this.state.get().step === 'loading') return;
    const kept = keptPack(tour, locale);
    if (!found) {
      if (!kept) this.tell({ step: 'unknown' });
      return;
    }
    const items = itemsOf(found);
    if (!kept) {
      this.tell({ step: 'offered', bytes: packBytes(items) });
      return;
    }
    const held = new Set(kept.items.map(({ sha256 }) => sha256));
    const update = packBytes(items.filter(({ sha256 }) => !held.has(sha256)));
    if (update === 0) notePack({ ...kept, checkedAt: found.at.toISOString() });
    this.tell({ step: 'kept', bytes: packBytes(kept.items), update });
  }

  /** Downloads what is missing, for the first time, again or for a newer version. What was kept stays until then. */
  async keep(): Promise<void> {
    if (!packFiles || this.state.get().step === 'loading') return;
    this.running += 1;
    const run = this.running;
    const cancelled = () => run !== this.running;
    noteBegun(this.tour, this.locale, true);
    this.stopWaiting();
    this.tell({ step: 'loading', trouble: undefined });
    try {
      await this.download(cancelled);
      if (!cancelled()) {
        noteBegun(this.tour, this.locale, false);
        this.state.set(this.resting());
      }
    } catch (error) {
      if (cancelled()) return;
      const trouble = error instanceof PackInterrupted ? error.trouble : 'room';
      this.tell({ step: 'interrupted', trouble });
      if (trouble === 'network') this.goOnWhenOnline();
    }
  }

  private async download(cancelled: () => boolean): Promise<void> {
    if (!packFiles) return;
    for (let attempt = 1; ; attempt += 1) {
      const found = await askManifest(this.tour, this.locale);
      if (!found) throw new PackInterrupted('network');
      const items = itemsOf(found);
      this.tell({ bytes: packBytes(items) });
      try {
        const onProgress = (arrived: number) => cancelled() || this.tell({ arrived });
        await downloadPack(items, { files: packFiles, onProgress, cancelled });
        if (cancelled()) return;
        const { version } = found.manifest;
        const { tour, locale, name } = this;
        if (!notePack({ tour, locale, name, version, items, checkedAt: found.at.toISOString() })) {
          throw new PackInterrupted('room');
        }
        // Another pack may be on its way: only when none is does nobody need what is not kept.
        if (![...packs.values()].some((pack) => pack !== this && pack.state.get().step === 'loading')) {
          await forgetUnused();
        }
        return;
      } catch (error) {
        const changed = error instanceof PackInterrupted && error.trouble === 'changed';
        if (!changed || attempt === attempts) throw error;
      }
    }
  }

  private goOnWhenOnline(): void {
    this.waiting = connection.onChange((online) => {
      if (online) void this.keep();
    });
  }

  private stopWaiting(): void {
    this.waiting?.();
    this.waiting = undefined;
  }

  /** Stops a download; what has arrived is taken away with it unless an older version is kept. */
  async cancel(): Promise<void> {
    this.running += 1;
    this.stopWaiting();
    noteBegun(this.tour, this.locale, false);
    this.state.set(this.resting());
    await forgetUnused();
    await this.look();
  }

  /** Takes the pack off the phone; files that other packs need stay. */
  async remove(): Promise<void> {
    forgetPack(this.tour, this.locale);
    await this.cancel();
  }
}

const packs = new Map<string, Pack>();

/** The pack of a tour in a language. */
export function packOf(tour: string, locale: Locale): Pack {
  const key = `${tour} ${locale}`;
  const known = packs.get(key);
  if (known) return known;
  const pack = new Pack(tour, locale);
  packs.set(key, pack);
  return pack;
}
