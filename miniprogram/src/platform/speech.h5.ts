import type { Locale } from 'shared/locale';
import type { VoiceEvents } from './audio.types';
import { alone } from './one-voice';
import type { SpeechDevice, SpeechSource } from './speech.types';

const synthesis = typeof speechSynthesis === 'undefined' ? undefined : speechSynthesis;
/** How often the place is told while a sentence is spoken, in milliseconds. */
const tick = 250;

let events: VoiceEvents | undefined;
let source: SpeechSource | undefined;
let rate = 1;
let at = 0;
/** Counts what was begun: an utterance that was cut off must not speak for the one after it. */
let turn = 0;
let timer: ReturnType<typeof setInterval> | undefined;

const language = (locale: Locale) => (locale === 'en' ? 'en' : 'zh');
const voiceFor = (locale: Locale) =>
  synthesis?.getVoices().find(({ lang }) => lang.toLowerCase().startsWith(language(locale)));

/** Browsers fill their list of voices a moment after it was first asked for. */
async function speaks(locale: Locale): Promise<boolean> {
  if (!synthesis || typeof SpeechSynthesisUtterance === 'undefined') return false;
  if (synthesis.getVoices().length === 0) {
    await new Promise<void>((resolve) => {
      synthesis.addEventListener?.('voiceschanged', () => resolve(), { once: true });
      setTimeout(resolve, 1_500);
    });
  }
  return voiceFor(locale) !== undefined;
}

function hush(): void {
  turn += 1;
  clearInterval(timer);
  synthesis?.cancel();
}

/** One sentence at a time: browsers cut a long utterance off, and a pause has to end somewhere. */
function say(): void {
  const sentence = source?.sentences[at];
  if (!synthesis || !source || !sentence) return;
  hush();
  const mine = turn;
  const { locale, sentences, length } = source;
  const utterance = new SpeechSynthesisUtterance(sentence.text);
  utterance.lang = locale === 'en' ? 'en-GB' : 'zh-CN';
  utterance.voice = voiceFor(locale) ?? null;
  utterance.rate = rate;
  const until = sentences[at + 1]?.start ?? length;
  utterance.onstart = () => {
    if (mine !== turn) return;
    const began = Date.now();
    events?.playing();
    timer = setInterval(() => {
      const spoken = ((Date.now() - began) / 1_000) * rate;
      events?.moved(Math.min(sentence.start + spoken, until), length);
    }, tick);
  };
  utterance.onend = () => {
    if (mine !== turn) return;
    clearInterval(timer);
    if (at + 1 >= sentences.length) {
      events?.ended();
      return;
    }
    at += 1;
    say();
  };
  utterance.onerror = ({ error }) => {
    if (mine === turn && error !== 'interrupted' && error !== 'canceled') {
      hush();
      events?.failed();
    }
  };
  events?.moved(sentence.start, length);
  synthesis.speak(utterance);
}

function pause(): void {
  hush();
  events?.paused();
}

function place(seconds: number): void {
  const sentences = source?.sentences ?? [];
  at = Math.max(0, sentences.filter(({ start }) => start <= seconds + 0.05).length - 1);
}

export const speechDevice: SpeechDevice | undefined = {
  speaks,
  listen(listener) {
    events = listener;
  },
  load(given, from, speed) {
    source = given;
    rate = speed;
    place(from);
    alone.claim(pause);
    say();
  },
  play() {
    alone.claim(pause);
    say();
  },
  pause,
  seek(seconds) {
    const speaking = synthesis?.speaking === true;
    place(seconds);
    if (speaking) say();
    else events?.moved(source?.sentences[at]?.start ?? 0, source?.length ?? 0);
  },
  setRate(speed) {
    rate = speed;
    if (synthesis?.speaking) say();
  },
  stop() {
    hush();
    source = undefined;
  },
};
