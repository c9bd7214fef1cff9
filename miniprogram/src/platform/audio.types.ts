export interface AudioSource {
  url: string;
  /** For the lock screen. */
  title: string;
  subtitle: string;
  cover?: string | undefined;
  /** Whether there is a stop to go on to, so that the lock screen offers it. */
  leadsOn: boolean;
}
export interface VoiceEvents {
  playing(): void;
  paused(): void;
  /** Waiting for bytes. */
  waiting(): void;
  ended(): void;
  /** Closed from outside, e.g. on the lock screen. */
  stopped(): void;
  failed(): void;
  /** Seconds; length is 0 while unknown. */
  moved(position: number, length: number): void;
  /** Asked on the lock screen to go on to the next stop. */
  next(): void;
}
/** A voice that plays, wherever its sound comes from. Times are seconds. */
export interface Voice {
  listen(events: VoiceEvents): void;
  play(): void;
  pause(): void;
  seek(seconds: number): void;
  setRate(rate: number): void;
  stop(): void;
}
/** Recordings: loading another source ends the one before. */
export interface AudioDevice extends Voice {
  /** Starts playing at `from` seconds. */
  load(source: AudioSource, from: number, rate: number): void;
}
