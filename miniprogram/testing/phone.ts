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
  /** Folder of this machine in which the app's files lie; without one every file is refused. */
  files?: string;
  /** The phone goes off at this many changes of its files. */
  offAfter?: number;
  /** What the visitor answers when WeChat asks. */
  allows: { calendar: boolean; messages: boolean; privacy: boolean };
  /** Photographs that the app has saved, by their names; they outlive it as its storage does. */
  savedFiles: Map<string, Uint8Array>;
  /** What the camera takes next, and what it reads out of a code. */
  camera: { photograph?: Uint8Array; code?: string };
  /** WeChat has ended the app: nothing of it runs any more. */
  ended?: boolean;
}

export interface Seen {
  titles: string[];
  tabs: Map<number, string>;
  /** Colours that the tab bar was given, in order. */
  tabColours: string[];
  requests: string[];
  aborted: string[];
  audio: Record<string, unknown>;
  /** How often WeChat was told to ask about its privacy guideline. */
  privacyAsked: number;
  /** What the app does when a call comes in. */
  interruptions: (() => void)[];
  /** What was put into the phone's calendar. */
  calendar: Record<string, unknown>[];
  /** Templates that WeChat was told to ask about, by question. */
  asked: string[][];
  /** Words of the drawing on the canvas, in order. */
  drawn: string[];
  /** Files that WeChat's menu was opened with. */
  sentPictures: string[];
}

export interface Callbacks {
  success?: (answer: object) => void;
  complete?: (answer: object) => void;
}
