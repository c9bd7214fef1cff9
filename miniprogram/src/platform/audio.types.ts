export interface AudioSource {
  url: string;
  /** For the lock screen. */
  title: string;
  subtitle: string;
  cover?: string | undefined;
}
export interface AudioEvents {
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
}
/** The one voice of the phone: loading another source ends the one before. */
export interface AudioDevice {
  listen(events: AudioEvents): void;
  /** Starts playing at `from` seconds. */
  load(source: AudioSource, from: number, rate: number): void;
  play(): void;
  pause(): void;
  seek(seconds: number): void;
  setRate(rate: number): void;
  stop(): void;
}
