import { request as ask, type IncomingMessage } from 'node:http';
import { asking } from './asking';
import { camera, savedFiles } from './camera';
import { fileSystem, PhoneOff, userDataPath } from './file-system';
import type { Callbacks, Phone, Seen } from './phone';

interface RequestOptions {
  url: string;
  responseType?: string;
  method?: string;
  data?: string | ArrayBuffer;
  header?: Record<string, string>;
  timeout?: number;
  success?: (answer: object) => void;
  fail?: (error: { errMsg: string }) => void;
  complete?: () => void;
}
type Action = 'playing' | 'pause' | 'stop';

/** WeChat holds one value to 1 MB, and a string is measured in UTF-8. */
const longestValue = 1024 * 1024;

function request(
  phone: Phone,
  seen: Seen,
  {
    url,
    method = 'GET',
    data,
    header,
    responseType,
    timeout = 60_000,
    success,
    fail,
    complete,
  }: RequestOptions,
) {
  const address = new URL(url);
  const real = phone.server + address.pathname + address.search;
  seen.requests.push(address.pathname + address.search);
  const failed = (errMsg: string) => {
    if (phone.ended) return;
    fail?.({ errMsg });
    complete?.();
  };
  if (!phone.online) {
    setTimeout(() => failed('request:fail '), 0);
    return { abort: () => {} };
  }
  const body = typeof data === 'string' || data === undefined ? data : Buffer.from(new Uint8Array(data));
  const headers = { ...header, ...(body ? { 'content-length': String(Buffer.byteLength(body)) } : {}) };
  const sent = ask(real, { method, timeout, headers }, (answer: IncomingMessage) => {
    const parts: Buffer[] = [];
    answer.on('data', (part: Buffer) => parts.push(part));
    answer.on('end', () => {
      if (phone.ended) return;
      // Cut off while the answer was on its way.
      if (!phone.online) {
        failed('request:fail ');
        return;
      }
      success?.({
        statusCode: answer.statusCode,
        data: responseType === 'arraybuffer' ? bufferOf(parts) : Buffer.concat(parts).toString('utf8'),
        header: answer.headers,
      });
      complete?.();
    });
  });
  sent.end(body);
  let abandoned = false;
  sent.on('timeout', () => sent.destroy(new Error('timeout')));
  sent.on('error', (error) => failed(abandoned ? 'request:fail abort' : `request:fail ${error.message}`));
  return {
    abort() {
      abandoned = true;
      seen.aborted.push(address.pathname + address.search);
      sent.destroy();
    },
  };
}

/** As WeChat hands over bytes. */
function bufferOf(parts: readonly Buffer[]): ArrayBuffer {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole.buffer;
}

function backgroundAudio(seen: Seen) {
  const heard: Record<string, (() => void)[]> = {};
  const on = (event: string) => (listener: () => void) => {
    heard[event] = [...(heard[event] ?? []), listener];
  };
  const tell = (event: string) => {
    for (const listener of heard[event] ?? []) listener();
  };
  const act = (action: Action, event: string) => () => {
    seen.audio.state = action;
    setTimeout(() => tell(event), 0);
  };
  const events = [
    'Play',
    'Pause',
    'Waiting',
    'Ended',
    'Stop',
    'Error',
    'TimeUpdate',
    'Canplay',
    'Next',
    'Prev',
  ];
  const manager: Record<string, unknown> = {
    currentTime: 0,
    duration: 0,
    play: act('playing', 'Play'),
    pause: act('pause', 'Pause'),
    stop: act('stop', 'Stop'),
    seek: (seconds: number) => {
      manager.currentTime = seconds;
      setTimeout(() => tell('TimeUpdate'), 0);
    },
  };
  for (const event of events) manager[`on${event}`] = on(event);
  // What a test does with the lock screen, or a call that comes in.
  Object.assign(seen.audio, { tell });
  Object.defineProperty(manager, 'src', {
    set(url: string) {
      Object.assign(seen.audio, { src: url, title: manager.title, state: 'playing' });
      setTimeout(() => tell('Play'), 0);
    },
  });
  return manager;
}

/** The part of `wx` that the compiled app asks for; anything else is missing, as on an old phone. */
export function createDevice(phone: Phone, seen: Seen): Record<string, unknown> {
  const info = {
    language: phone.language,
    theme: phone.theme,
    fontSizeSetting: phone.textSize,
    SDKVersion: '3.7.0',
  };
  const size = { windowWidth: 390, windowHeight: 750, screenWidth: 390, screenHeight: 844, pixelRatio: 3 };
  const answered = (act: (options: never) => void) => (options: Callbacks) => {
    act(options as never);
    options.success?.({ errMsg: 'ok' });
    options.complete?.({ errMsg: 'ok' });
  };
  let audio: Record<string, unknown> | undefined;
  const files = { ...fileSystem(phone), ...savedFiles(phone) };
  return {
    canIUse: () => true,
    env: { USER_DATA_PATH: userDataPath },
    getFileSystemManager: () => files,
    getAppBaseInfo: () => ({ ...info }),
    getWindowInfo: () => ({ ...size }),
    getSystemInfoSync: () => ({ ...info, ...size, platform: 'ios' }),
    getNetworkType: ({ success }: Callbacks) => success?.({ networkType: phone.online ? 'wifi' : 'none' }),
    onNetworkStatusChange: () => {},
    onAppShow: () => {},
    offAppShow: () => {},
    onAppHide: () => {},
    offAppHide: () => {},
    ...asking(phone, seen),
    ...camera(phone),
    request: (options: RequestOptions) => request(phone, seen, options),
    getStorageSync: (key: string) => phone.storage.get(key) ?? '',
    setStorageSync(key: string, value: string) {
      if (phone.offAfter === 0) throw new PhoneOff();
      if (Buffer.byteLength(value) > longestValue)
        throw new Error('setStorageSync:fail entry size limit reached');
      phone.storage.set(key, value);
    },
    removeStorageSync: (key: string) => phone.storage.delete(key),
    getStorageInfoSync: () => ({ keys: [...phone.storage.keys()] }),
    setNavigationBarTitle: answered(({ title }: { title: string }) => seen.titles.push(title)),
    setTabBarItem: answered(
      ({ index, text }: { index: number; text?: string }) => text && seen.tabs.set(index, text),
    ),
    setTabBarStyle: answered(({ selectedColor }: { selectedColor: string }) =>
      seen.tabColours.push(selectedColor),
    ),
    vibrateShort: answered(() => {}),
    pageScrollTo: answered(() => {}),
    requirePrivacyAuthorize({ success, fail }: Callbacks & { fail?: (error: object) => void }) {
      seen.privacyAsked += 1;
      if (phone.allows.privacy) success?.({ errMsg: 'requirePrivacyAuthorize:ok' });
      else
        fail?.({ errMsg: 'requirePrivacyAuthorize:fail privacy permission is not authorized', errno: 104 });
    },
    openPrivacyContract: answered(() => {}),
    onAudioInterruptionBegin: (listener: () => void) => {
      seen.interruptions.push(listener);
    },
    getBackgroundAudioManager: () => {
      audio ??= backgroundAudio(seen);
      return audio;
    },
  };
}
