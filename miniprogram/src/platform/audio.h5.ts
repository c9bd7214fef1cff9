import type { AudioDevice, AudioEvents } from './audio.types';

let element: HTMLAudioElement | undefined;
let events: AudioEvents | undefined;

const length = (audio: HTMLAudioElement) => (Number.isFinite(audio.duration) ? audio.duration : 0);
const start = (audio: HTMLAudioElement) => {
  audio.play().catch((error: unknown) => {
    // Interrupted by a pause or a newer source: neither is a failure.
    if (!(error instanceof DOMException && error.name === 'AbortError')) events?.failed();
  });
};

function create(): HTMLAudioElement {
  const audio = new Audio();
  audio.preload = 'metadata';
  audio.addEventListener('playing', () => events?.playing());
  audio.addEventListener('pause', () => !audio.ended && events?.paused());
  audio.addEventListener('waiting', () => events?.waiting());
  audio.addEventListener('ended', () => events?.ended());
  audio.addEventListener('error', () => audio.getAttribute('src') && events?.failed());
  const move = () => events?.moved(audio.currentTime, length(audio));
  for (const name of ['timeupdate', 'durationchange', 'seeked']) audio.addEventListener(name, move);
  return audio;
}

function showOnLockScreen(title: string, artist: string, cover: string | undefined): void {
  const session = navigator.mediaSession;
  if (!session || typeof MediaMetadata === 'undefined') return;
  session.metadata = new MediaMetadata({ title, artist, artwork: cover ? [{ src: cover }] : [] });
  const skip = (seconds: number) => () => {
    if (element) element.currentTime += seconds;
  };
  session.setActionHandler('play', () => element && start(element));
  session.setActionHandler('pause', () => element?.pause());
  session.setActionHandler('seekbackward', skip(-15));
  session.setActionHandler('seekforward', skip(15));
}

export const audioDevice: AudioDevice = {
  listen(listener) {
    events = listener;
  },
  load({ url, title, subtitle, cover }, from, rate) {
    element ??= create();
    element.src = url;
    element.defaultPlaybackRate = rate;
    element.playbackRate = rate;
    if (from > 0) element.currentTime = from;
    showOnLockScreen(title, subtitle, cover);
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
