import { audioDevice } from '../../platform/audio';
import { storage } from '../../platform/storage';
import { createStore, useStore } from '../../store';

export interface Track {
  /** Same id, same narration: playing it again goes on where it was. */
  id: string;
  title: string;
  /** Name of the guide, for the lock screen. */
  subtitle: string;
  /** Complete address. */
  url: string;
  durationSeconds: number;
  cover?: string | undefined;
  synthesised: boolean;
  /** Exhibit whose screen the small player leads to. */
  slug: string;
}

export type PlayerStatus = 'stopped' | 'waiting' | 'playing' | 'paused' | 'failed';

export interface PlayerState {
  track: Track | undefined;
  status: PlayerStatus;
  /** Seconds. */
  position: number;
  /** Seconds; what the content says until the file itself has told. */
  length: number;
  rate: number;
}

export const rates = [0.75, 1, 1.25, 1.5, 2] as const;
const rateKey = 'rate';
const keptRate = Number(storage.read(rateKey));

const store = createStore<PlayerState>({
  track: undefined,
  status: 'stopped',
  position: 0,
  length: 0,
  rate: rates.find((rate) => rate === keptRate) ?? 1,
});
const change = (part: Partial<PlayerState>) => store.set({ ...store.get(), ...part });
/** Where each narration was left, while the app is open. */
const left = new Map<string, number>();

audioDevice.listen({
  playing: () => change({ status: 'playing' }),
  paused: () => change({ status: 'paused' }),
  waiting: () => change({ status: 'waiting' }),
  failed: () => change({ status: 'failed' }),
  ended() {
    const { track, length } = store.get();
    if (track) left.delete(track.id);
    change({ status: 'paused', position: length });
  },
  stopped: () => change({ track: undefined, status: 'stopped', position: 0 }),
  moved(position, length) {
    const { track, length: known } = store.get();
    if (!track) return;
    left.set(track.id, position);
    change({ position, length: length || known });
  },
});

function load(track: Track, from: number): void {
  change({ track, status: 'waiting', position: from, length: track.durationSeconds });
  audioDevice.load({ ...track }, from, store.get().rate);
}

/** Plays, pauses or goes on; another track takes over. */
export function toggle(track: Track): void {
  const { track: current, status, position, length } = store.get();
  if (current?.id !== track.id || status === 'failed' || status === 'stopped') {
    load(track, left.get(track.id) ?? 0);
  } else if (status === 'paused') {
    if (position >= length - 0.5) seek(0);
    audioDevice.play();
  } else {
    audioDevice.pause();
  }
}

/** Starts a narration somewhere in its middle. */
export const playFrom = (track: Track, seconds: number): void => load(track, seconds);

export function seek(seconds: number): void {
  const { length, track } = store.get();
  if (!track) return;
  const position = Math.max(0, Math.min(seconds, length));
  change({ position });
  audioDevice.seek(position);
}

export const skip = (seconds: number): void => seek(store.get().position + seconds);

export function nextRate(): void {
  const at = rates.indexOf(store.get().rate as (typeof rates)[number]);
  const rate = rates[(at + 1) % rates.length] ?? 1;
  storage.write(rateKey, String(rate));
  audioDevice.setRate(rate);
  change({ rate });
}

export function closePlayer(): void {
  audioDevice.stop();
  change({ track: undefined, status: 'stopped', position: 0 });
}

export const usePlayer = (): PlayerState => useStore(store);

/** `3:05`; narrations are shorter than an hour. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
