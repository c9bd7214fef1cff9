import type { Locale } from 'shared/locale';
import type { Voice } from './audio.types';

/** A text that the phone's own voice reads, sentence by sentence. Times are estimated seconds. */
export interface SpeechSource {
  sentences: readonly { text: string; start: number }[];
  locale: Locale;
  length: number;
  /** For the lock screen. */
  title: string;
  subtitle: string;
}

/** The phone's own voice. It knows sentences, not seconds: it begins the sentence in which a moment lies. */
export interface SpeechDevice extends Voice {
  /** Whether it can read this language; asked before it is offered. */
  speaks(locale: Locale): Promise<boolean>;
  load(source: SpeechSource, from: number, rate: number): void;
}
