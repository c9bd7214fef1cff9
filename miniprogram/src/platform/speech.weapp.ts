import { audioDevice } from './audio';
import type { VoiceEvents } from './audio.types';
import type { SpeechDevice, SpeechSource } from './speech.types';

interface Reading {
  success(answer: { filename: string }): void;
  fail(error: unknown): void;
}
/** WeChat's 同声传译 (WechatSI), as far as it reads aloud. */
interface Plugin {
  textToSpeech(asked: { lang: 'zh_CN' | 'en_US'; tts: true; content: string } & Reading): void;
}
declare const requirePlugin: (name: string) => Plugin;

/** The plug-in takes 1000 bytes at once: a longer sentence is read in parts. */
const parts = ({ text, start }: { text: string; start: number }) =>
  (text.match(/[\s\S]{1,300}/g) ?? []).map((part) => ({ text: part, start }));

function make(plugin: Plugin): SpeechDevice {
  let events: VoiceEvents | undefined;
  let source: SpeechSource | undefined;
  let rate = 1;
  let at = 0;
  let turn = 0;

  const say = () => {
    const sentence = source?.sentences[at];
    if (!source || !sentence) return;
    turn += 1;
    const mine = turn;
    const { sentences, length, title, subtitle, locale } = source;
    const until = sentences[at + 1]?.start ?? length;
    const wrong = () => mine === turn && events?.failed();
    events?.waiting();
    audioDevice.listen({
      playing: () => events?.playing(),
      paused: () => events?.paused(),
      waiting: () => events?.waiting(),
      stopped: () => events?.stopped(),
      next: () => events?.next(),
      failed: wrong,
      moved: (position) => events?.moved(Math.min(sentence.start + position, until), length),
      ended() {
        if (mine !== turn) return;
        if (at + 1 >= sentences.length) {
          events?.ended();
          return;
        }
        at += 1;
        say();
      },
    });
    plugin.textToSpeech({
      lang: locale === 'en' ? 'en_US' : 'zh_CN',
      tts: true,
      content: sentence.text,
      success: ({ filename }) => {
        if (mine === turn) audioDevice.load({ url: filename, title, subtitle, leadsOn: false }, 0, rate);
      },
      fail: wrong,
    });
  };
  const place = (seconds: number) => {
    const sentences = source?.sentences ?? [];
    at = Math.max(0, sentences.filter(({ start }) => start <= seconds + 0.05).length - 1);
  };
  return {
    speaks: async () => true,
    listen(listener) {
      events = listener;
    },
    load(given, from, speed) {
      source = { ...given, sentences: given.sentences.flatMap(parts) };
      rate = speed;
      place(from);
      say();
    },
    play: () => audioDevice.play(),
    pause: () => audioDevice.pause(),
    seek(seconds) {
      place(seconds);
      say();
    },
    setRate(speed) {
      rate = speed;
      audioDevice.setRate(speed);
    },
    stop() {
      turn += 1;
      audioDevice.stop();
    },
  };
}

/** Reads aloud by WeChat's plug-in where the build names its version; without it nothing is offered. */
export const speechDevice: SpeechDevice | undefined = SPEECH_PLUGIN
  ? make(requirePlugin('WechatSI'))
  : undefined;
