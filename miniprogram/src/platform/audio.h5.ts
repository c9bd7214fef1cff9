import type { AudioDevice, AudioSource, VoiceEvents } from './audio.types';
import { alone } from './one-voice';

let element: HTMLAudioElement | undefined;
let events: VoiceEvents | undefined;

const length = (audio: HTMLAudioElement) => (Number.isFinite(audio.duration) ? audio.duration : 0);
const start = (audio: HTMLAudioElement) => {
  alone.claim(() => audio.pause());
  audio.play().catch((error: unknown) => {
    // Interrupted by a pause or a newer source: neither is a failure. Refused without a tap: it waits for one.
    const name = error instanceof DOMException ? error.name : '';
    if (name === 'NotAllowedError') events?.paused();
    else if (name !== 'AbortError') events?.failed();
  });
};

function create(): HTMLAudioElement {
  const audio = new Audio();
  audio.preload = 'metadata';
  audio.addEventListener('playing', () => events?.playing());
  // A call, headphones pulled out, another app: the browser pauses, and it stays paused until a tap.
  audio.addEventListener('pause', () => !audio.ended && events?.paused());
  audio.addEventListener('waiting', () => events?.waiting());
  audio.addEventListener('ended', () => events?.ended());
  audio.addEventListener('error', () => audio.getAttribute('src') && events?.failed());
  const move = () => {
    events?.moved(audio.currentTime, length(audio));
    showPosition(audio);
  };
  for (const name of ['timeupdate', 'durationchange', 'seeked']) audio.addEventListener(name, move);
  return audio;
}

function showPosition(audio: HTMLAudioElement): void {
  if (length(audio) === 0) return;
  try {
    navigator.mediaSession?.setPositionState?.({
      duration: length(audio),
      position: Math.min(audio.currentTime, length(audio)),
      playbackRate: audio.playbackRate,
    });
  } catch {
    // A browser that knows the session but not its position.
  }
}

type Action = Parameters<MediaSession['setActionHandler']>[0];

function showOnLockScreen({ title, subtitle, cover, leadsOn }: AudioSource): void {
  const session = navigator.mediaSession;
  if (!session || typeof MediaMetadata === 'undefined') return;
  session.metadata = new MediaMetadata({ title, artist: subtitle, artwork: cover ? [{ src: cover }] : [] });
  const act = (action: Action, handler: MediaSessionActionHandler | null) => {
    try {
      session.setActionHandler(action, handler);
    } catch {
      // An action that this browser does not know.
    }
  };
  const skip = (seconds: number) => () => {
    if (element) element.currentTime += seconds;
  };
  act('play', () => element && start(element));
  act('pause', () => element?.pause());
  act('seekbackward', skip(-15));
  act('seekforward', skip(15));
  act('seekto', ({ seekTime }) => {
    if (element && seekTime !== undefined) element.currentTime = seekTime;
  });
  act('stop', () => {
    audioDevice.stop();
    events?.stopped();
  });
  act('nexttrack', leadsOn ? () => events?.next() : null);
}

export const audioDevice: AudioDevice = {
  listen(listener) {
    events = listener;
  },
  load(source, from, rate) {
    element ??= create();
    element.src = source.url;
    element.defaultPlaybackRate = rate;
    element.playbackRate = rate;
    if (from > 0) element.currentTime = from;
    showOnLockScreen(source);
    start(element);
  },
  play: () => element && start(element),
  pause: () => element?.pause(),
  seek(seconds) {
    if (element) element.currentTime = seconds;
  },
  setRate(rate) {
    if (element) element.playbackRate = rate;
  },
  stop() {
    element?.pause();
    element?.removeAttribute('src');
    element?.load();
  },
};
