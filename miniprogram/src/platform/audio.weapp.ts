import Taro from '@tarojs/taro';
import type { AudioDevice, AudioEvents } from './audio.types';

let manager: Taro.BackgroundAudioManager | undefined;
let events: AudioEvents | undefined;

function create(): Taro.BackgroundAudioManager {
  const audio = Taro.getBackgroundAudioManager();
  audio.onPlay(() => events?.playing());
  audio.onPause(() => events?.paused());
  audio.onWaiting(() => events?.waiting());
  audio.onEnded(() => events?.ended());
  audio.onStop(() => events?.stopped());
  audio.onError(() => events?.failed());
  audio.onTimeUpdate(() => events?.moved(audio.currentTime || 0, audio.duration || 0));
  return audio;
}

/** WeChat's background audio: goes on with the screen locked, and its controls are WeChat's. */
export const audioDevice: AudioDevice = {
  listen(listener) {
    events = listener;
  },
  load({ url, title, subtitle, cover }, from, rate) {
    manager ??= create();
    manager.title = title;
    manager.epname = subtitle;
    manager.singer = subtitle;
    manager.coverImgUrl = cover ?? '';
    manager.startTime = from;
    manager.playbackRate = rate;
    // Setting the source is what starts it.
    manager.src = url;
  },
  play: () => manager?.play(),
  pause: () => manager?.pause(),
  seek: (seconds) => manager?.seek(seconds),
  setRate(rate) {
    if (manager) manager.playbackRate = rate;
  },
  stop: () => manager?.stop(),
};
