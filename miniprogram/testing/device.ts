import { request as ask, type IncomingMessage } from 'node:http';

export interface Phone {
  /** As WeChat names it, e.g. `zh_CN` or `en`. */
  language: string;
  theme: 'light' | 'dark';
  /** WeChat's own text size; 17 is usual. */
  textSize: number;
  online: boolean;
  /** What the app has kept. */
  storage: Map<string, string>;
  /** Where the app's server really is. */
  server: string;
  /** What the visitor answers when WeChat asks. */
  allows: { calendar: boolean; messages: boolean };
}

export interface Seen {
  titles: string[];
  tabs: Map<number, string>;
  /** Colours that the tab bar was given, in order. */
  tabColours: string[];
  requests: string[];
  aborted: string[];
  audio: Record<string, unknown>;
  /** What was put into the phone's calendar. */
  calendar: Record<string, unknown>[];
  /** Templates that WeChat was told to ask about, by question. */
  asked: string[][];
  /** Words of the drawing on the canvas, in order. */
  drawn: string[];
  /** Files that WeChat's menu was opened with. */
  sentPictures: string[];
}

interface RequestOptions {
  url: string;
  method?: string;
  data?: string;
  timeout?: number;
  success?: (answer: object) => void;
  fail?: (error: { errMsg: string }) => void;
  complete?: () => void;
}
interface Callbacks {
  success?: (answer: object) => void;
  complete?: (answer: object) => void;
}
type Action = 'playing' | 'pause' | 'stop';

/** WeChat holds one value to 1 MB, and a string is measured in UTF-8. */
const longestValue = 1024 * 1024;

function request(
  phone: Phone,
  seen: Seen,
  { url, method = 'GET', data, timeout = 60_000, success, fail, complete }: RequestOptions,
) {
  const address = new URL(url);
  const real = phone.server + address.pathname + address.search;
  seen.requests.push(address.pathname + address.search);
  const failed = (errMsg: string) => {
    fail?.({ errMsg });
    complete?.();
  };
  if (!phone.online) {
    setTimeout(() => failed('request:fail '), 0);
    return { abort: () => {} };
  }
  const headers = { accept: 'application/json', ...(data ? { 'content-type': 'application/json' } : {}) };
  const sent = ask(real, { method, timeout, headers }, (answer: IncomingMessage) => {
    const parts: Buffer[] = [];
    answer.on('data', (part: Buffer) => parts.push(part));
    answer.on('end', () => {
      success?.({
        statusCode: answer.statusCode,
        data: Buffer.concat(parts).toString('utf8'),
        header: answer.headers,
      });
      complete?.();
    });
  });
  sent.end(data);
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
  const events = ['Play', 'Pause', 'Waiting', 'Ended', 'Stop', 'Error', 'TimeUpdate', 'Canplay'];
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
  Object.defineProperty(manager, 'src', {
    set(url: string) {
      Object.assign(seen.audio, { src: url, title: manager.title, state: 'playing' });
      setTimeout(() => tell('Play'), 0);
    },
  });
  return manager;
}

/** A canvas that writes down the words it is given. */
function canvas(seen: Seen) {
  const gradient = { addColorStop: () => {} };
  const known: Record<string, unknown> = {
    fillText: (text: string) => seen.drawn.push(text),
    measureText: (text: string) => ({ width: text.length * 30 }),
    createLinearGradient: () => gradient,
  };
  const pen = new Proxy(known, {
    get: (target, name) => target[String(name)] ?? (() => {}),
    set: () => true,
  });
  return { width: 0, height: 0, getContext: () => pen };
}

/** Finds the canvas of the page in front, the only element whose node the app asks for. */
function selectorQuery(node: object) {
  let found: ((result: object) => void) | undefined;
  const query = {
    select: () => query,
    node(listener: (result: object) => void) {
      found = listener;
      return query;
    },
    exec: () => setTimeout(() => found?.({ node }), 0),
  };
  return query;
}

type Answering = Callbacks & { fail?: (error: { errMsg: string; errCode?: number }) => void };

/** What WeChat asks the visitor about, and what the app can send on. */
function asking(phone: Phone, seen: Seen): Record<string, unknown> {
  const later = (act: () => void) => {
    setTimeout(act, 0);
  };
  return {
    addPhoneCalendar({ success, fail, ...entry }: Answering & Record<string, unknown>) {
      later(() => {
        if (!phone.allows.calendar) return fail?.({ errMsg: 'addPhoneCalendar:fail auth deny' });
        seen.calendar.push(entry);
        return success?.({ errMsg: 'addPhoneCalendar:ok' });
      });
    },
    requestSubscribeMessage({ tmplIds, success }: Answering & { tmplIds: string[] }) {
      seen.asked.push([...tmplIds]);
      const said = phone.allows.messages ? 'accept' : 'reject';
      later(() => success?.(Object.fromEntries(tmplIds.map((id) => [id, said]))));
    },
    login: ({ success }: Answering) => later(() => success?.({ code: 'code-of-a-visitor' })),
    openSetting: () => {},
    createSelectorQuery: () => selectorQuery(canvas(seen)),
    canvasToTempFilePath: ({ success }: Answering) =>
      later(() => success?.({ tempFilePath: 'wxfile://tmp/picture.png' })),
    showShareImageMenu({ path, success }: Answering & { path: string }) {
      seen.sentPictures.push(path);
      later(() => success?.({ errMsg: 'showShareImageMenu:ok' }));
    },
  };
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
  return {
    canIUse: () => true,
    env: { USER_DATA_PATH: 'wxfile://usr' },
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
    request: (options: RequestOptions) => request(phone, seen, options),
    getStorageSync: (key: string) => phone.storage.get(key) ?? '',
    setStorageSync(key: string, value: string) {
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
    getBackgroundAudioManager: () => {
      audio ??= backgroundAudio(seen);
      return audio;
    },
  };
}
