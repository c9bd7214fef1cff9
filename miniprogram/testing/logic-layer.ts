import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { createContext, Script } from 'node:vm';
import type { PageConfig } from './pages';

export interface LogicLayer {
  /** Runs a file of the build as WeChat does when it is first needed. */
  run: (file: string) => void;
  /** What the last file gave to `Page(…)`. */
  takePage: () => PageConfig | undefined;
  app: () => Record<string, unknown>;
  errors: unknown[];
  /** Takes all timers away, and gives no more. */
  end: () => void;
}

/** Takes away what the oldest phone we promise does not have: functions newer than iOS 13. */
const oldPhone = `
  delete Object.hasOwn;
  for (const name of ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with', 'group'])
    delete Array.prototype[name];
  for (const name of ['at', 'replaceAll', 'isWellFormed', 'toWellFormed']) delete String.prototype[name];
  for (const name of ['any', 'withResolvers']) delete Promise[name];
  for (const name of ['BigInt', 'BigInt64Array', 'BigUint64Array', 'WeakRef', 'FinalizationRegistry', 'AggregateError', 'SharedArrayBuffer', 'WebAssembly'])
    delete globalThis[name];
`;

/** Compiled once for all phones of a run; each phone has a realm of its own to run it in. */
const scripts = new Map<string, Script>();

function scriptOf(path: string, filename: string): Script {
  const known = scripts.get(path);
  if (known) return known;
  const source = `(function (require, module, exports) {${readFileSync(path, 'utf8')}\n})`;
  const script = new Script(source, { filename });
  scripts.set(path, script);
  return script;
}

/**
 * WeChat's logic layer: its own realm of JavaScript without a browser's globals (no window, document, fetch, URL,
 * AbortController, queueMicrotask) and without making code from text.
 */
export function createLogicLayer(
  folder: string,
  device: object,
  getCurrentPages: () => unknown[],
): LogicLayer {
  let page: PageConfig | undefined;
  let app: Record<string, unknown> = {};
  const errors: unknown[] = [];
  const report = (...things: unknown[]) => errors.push(things.map(String).join(' '));
  const timers = new Set<NodeJS.Timeout>();
  let ended = false;
  const guarded = (task: () => void) => {
    try {
      task();
    } catch (error) {
      errors.push(error);
    }
  };
  const once = (task: () => void, wait?: number) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      guarded(task);
    }, wait);
    if (ended) clearTimeout(timer);
    else timers.add(timer);
    return timer;
  };
  const repeatedly = (task: () => void, wait?: number) => {
    const timer = setInterval(() => guarded(task), wait);
    if (ended) clearInterval(timer);
    else timers.add(timer);
    return timer;
  };
  const clear = (timer?: NodeJS.Timeout) => {
    if (timer) timers.delete(timer);
    clearTimeout(timer);
  };
  const keepApp = (config: Record<string, unknown>) => {
    app = config;
  };
  const keepPage = (config: PageConfig) => {
    page = config;
  };
  const ignore = () => {};
  const context = createContext(
    {
      wx: device,
      console: { log: () => {}, info: () => {}, debug: () => {}, warn: () => {}, error: report },
      setTimeout: once,
      setInterval: repeatedly,
      clearTimeout: clear,
      clearInterval: clear,
      App: keepApp,
      Page: keepPage,
      Component: ignore,
      getApp: () => app,
      getCurrentPages,
    },
    { codeGeneration: { strings: false, wasm: false } },
  );
  new Script(oldPhone).runInContext(context);
  const modules = new Map<string, { exports: unknown }>();
  const load = (file: string): unknown => {
    const known = modules.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(file, module);
    const script = scriptOf(join(folder, file), file);
    const requireFrom = (path: string) => load(`${join(dirname(file), path).replace(/\.js$/, '')}.js`);
    script.runInContext(context)(requireFrom, module, module.exports);
    return module.exports;
  };
  return {
    run: load,
    errors,
    app: () => app,
    end() {
      ended = true;
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
    },
    takePage() {
      const taken = page;
      page = undefined;
      return taken;
    },
  };
}
