// What the logic layer of WeChat really has of a browser's globals: timers and a console.
declare function setTimeout(task: () => void, milliseconds?: number): number;
declare function clearTimeout(timer: number | undefined): void;
declare function setInterval(task: () => void, milliseconds?: number): number;
declare function clearInterval(timer: number | undefined): void;
declare const console: { warn(...things: unknown[]): void; error(...things: unknown[]): void };
/** Replaced at build time. */
declare const process: { env: { TARO_ENV: 'weapp' | 'h5'; TARO_APP_SPEECH_PLUGIN?: string } };
