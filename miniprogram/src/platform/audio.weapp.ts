import Taro from '@tarojs/taro';
import type { AudioDevice, VoiceEvents } from './audio.types';

let manager: Taro.BackgroundAudioManager | undefined;
let events: VoiceEvents | undefined;

function create(): Taro.BackgroundAudioManager {
  const audio = Taro.getBackgroundAudioManager();
  audio.onPlay(() => events?.playing());
  audio.onPause(() => events?.paused());
  audio.onWaiting(() => events?.waiting());
  audio.onEnded(() => events?.ended());
  audio.onStop(() => events?.stopped());
  audio.onError(() => events?.failed());
  audio.onNext(() => events?.next());
  audio.onTimeUpdate(() => events?.moved(audio.currentTime || 0, audio.duration || 0));
  // A call, an alarm, a video in a chat: it pauses, and it stays paused when that is over.
  Taro.onAudioInterruptionBegin(() => audio.pause());
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
