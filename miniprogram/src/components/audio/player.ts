import { useSyncExternalStore } from 'react';
import { audioDevice } from '../../platform/audio';
import type { AudioSource, Voice, VoiceEvents } from '../../platform/audio.types';
import { connection } from '../../platform/connection';
import { speechDevice } from '../../platform/speech';
import type { SpeechSource } from '../../platform/speech.types';
import { storage } from '../../platform/storage';
import { createStore, useStore } from '../../store';
import { forgetPlace, keepPlace, placeOf } from './places';

export interface Track {
  /** Same id, same narration: playing it again goes on where it was. */
  id: string;
  title: string;
  /** Name of the guide, for the lock screen. */
  subtitle: string;
  /** A recording by its complete address, or words for the phone's own voice. */
  sound: { url: string } | SpeechSource;
  durationSeconds: number;
  cover?: string | undefined;
  synthesised: boolean;
  /** Exhibit whose screen the small player leads to. */
  slug: string;
  /** The stop to go on to and how to get its narration; none at the end. */
  next?: NextTrack | undefined;
}

export interface NextTrack {
  slug: string;
  name: string;
  load(): Promise<Track | undefined>;
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
  /** True when it failed without a network: the place is kept, and a tap goes on. */
  cutOff: boolean;
}

export const rates = [0.75, 1, 1.25, 1.5, 2] as const;
const rateKey = 'rate';
const keptRate = Number(storage.read(rateKey));
/** Waiting longer than this for bytes counts as cut off, in milliseconds. */
const patience = 20_000;

const store = createStore<PlayerState>({
  track: undefined,
  status: 'stopped',
  position: 0,
  length: 0,
  rate: rates.find((rate) => rate === keptRate) ?? 1,
  cutOff: false,
});
const change = (part: Partial<PlayerState>) => store.set({ ...store.get(), ...part });

type Heard = (track: Track) => void;
const listeners = { begun: new Set<Heard>(), toTheEnd: new Set<Heard>() };
/** Calls back when a narration begins, or has been heard to its end. Returns how to stop. */
export function onHeard(what: keyof typeof listeners, listener: Heard): () => void {
  listeners[what].add(listener);
  return () => listeners[what].delete(listener);
}

/** Seconds of the present narration that really sounded: skipping to the end is not hearing it. */
let heard = 0;
let voice: Voice | undefined;
let waiting: ReturnType<typeof setTimeout> | undefined;

function fail(): void {
  clearTimeout(waiting);
  change({ status: 'failed', cutOff: !connection.online() });
}

function told(status: PlayerStatus): void {
  clearTimeout(waiting);
  change({ status, cutOff: false });
  if (status === 'waiting') {
    waiting = setTimeout(() => {
      voice?.pause();
      fail();
    }, patience);
  }
}

const events: VoiceEvents = {
  playing: () => told('playing'),
  paused: () => {
    // What follows a failure is not the visitor's pause.
    if (store.get().status !== 'failed') told('paused');
  },
  waiting: () => told('waiting'),
  failed: fail,
  ended() {
    const { track, length } = store.get();
    if (track) {
      forgetPlace(track.id);
      if (heard >= 0.7 * length) for (const listener of listeners.toTheEnd) listener(track);
    }
    heard = 0;
    told('paused');
    change({ position: length });
  },
  stopped() {
    // WeChat says so too when another source takes over.
    if (store.get().status === 'waiting') return;
    clearTimeout(waiting);
    change({ track: undefined, status: 'stopped', position: 0 });
  },
  moved(position, length) {
    const { track, length: known, position: before, status } = store.get();
    if (!track || status === 'failed') return;
    const step = position - before;
    if (step > 0 && step < 5) heard += step;
    keepPlace(track.id, position);
    change({ position, length: length || known });
  },
  next: () => void playNext(),
};

const isSpeech = (sound: Track['sound']): sound is SpeechSource => 'sentences' in sound;

/** One voice at a time: whatever sounds is stopped before another begins. */
function load(track: Track, from: number): void {
  const { rate, track: before } = store.get();
  if (before?.id !== track.id) heard = 0;
  const next: Voice | undefined = isSpeech(track.sound) ? speechDevice : audioDevice;
  if (voice !== next) voice?.stop();
  voice = next;
  change({ track, position: from, length: track.durationSeconds });
  told('waiting');
  if (isSpeech(track.sound)) {
    speechDevice?.listen(events);
    speechDevice?.load(track.sound, from, rate);
  } else {
    const { title, subtitle, cover } = track;
    const leadsOn = track.next !== undefined;
    const source: AudioSource = { url: track.sound.url, title, subtitle, cover, leadsOn };
    audioDevice.listen(events);
    audioDevice.load(source, from, rate);
  }
  if (before?.id !== track.id) for (const listener of listeners.begun) listener(track);
}

/** Plays, pauses or goes on; another track takes over. Nothing ever begins without this tap. */
export function toggle(track: Track): void {
  const { track: current, status, position, length } = store.get();
  if (current?.id !== track.id || status === 'failed' || status === 'stopped') {
    load(track, placeOf(track.id));
  } else if (status === 'paused') {
    if (position >= length - 0.5) seek(0);
    voice?.play();
  } else {
    voice?.pause();
  }
}

/** Goes to some place of a narration and speaks from there. */
export function playFrom(track: Track, seconds: number): void {
  const { track: current, status } = store.get();
  if (current?.id !== track.id || status === 'failed' || status === 'stopped' || status === 'waiting') {
    load(track, seconds);
    return;
  }
  seek(seconds);
  if (status === 'paused') voice?.play();
}

export function seek(seconds: number): void {
  const { length, track } = store.get();
  if (!track) return;
  const position = Math.max(0, Math.min(seconds, length));
  change({ position });
  keepPlace(track.id, position);
  voice?.seek(position);
}

export const skip = (seconds: number): void => seek(store.get().position + seconds);

export function nextRate(): void {
  const at = rates.indexOf(store.get().rate as (typeof rates)[number]);
  const rate = rates[(at + 1) % rates.length] ?? 1;
  storage.write(rateKey, String(rate));
  change({ rate });
  voice?.setRate(rate);
}

/** Goes on to the next stop's narration. Where it has none, or it cannot be read now, this one only ends. */
export async function playNext(): Promise<void> {
  const { track } = store.get();
  voice?.pause();
  const next = await track?.next?.load().catch(() => undefined);
  // Something else may have begun meanwhile.
  if (store.get().track?.id !== track?.id) return;
  if (next) load(next, placeOf(next.id));
  else closePlayer();
}

export function closePlayer(): void {
  clearTimeout(waiting);
  voice?.stop();
  change({ track: undefined, status: 'stopped', position: 0 });
}

export const usePlayer = (): PlayerState => useStore(store);

const loaded = () => store.get().track?.id;

/** The id of the narration that is loaded, for what need not be drawn again while the voice goes on. */
export const useLoaded = (): string | undefined => useSyncExternalStore(store.listen, loaded, loaded);

/** `3:05`; narrations are shorter than an hour. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}
