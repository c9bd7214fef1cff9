/** What the compiled code hands to `Page(…)`. */
export type PageConfig = Record<string, unknown> & { data?: object };

export interface LivePage {
  route: string;
  options: Record<string, string>;
  data: Record<string, unknown>;
  /** Bytes of every setData as JSON, which is what WeChat carries over to the view. */
  carried: number[];
  call: (hook: string, ...values: unknown[]) => unknown;
}

/** Writes `value` at a path such as `root.cn.[0].cl`, as setData does. */
function write(data: Record<string, unknown>, path: string, value: unknown): void {
  const keys = path.split(/[.[\]]+/).filter(Boolean);
  const last = keys.pop() ?? path;
  let at = data;
  for (const key of keys) {
    at[key] ??= {};
    at = at[key] as Record<string, unknown>;
  }
  at[last] = value;
}

/** A page as WeChat makes it from its configuration: own data, every function bound to itself. */
export function createPage(config: PageConfig, route: string, options: Record<string, string>): LivePage {
  const instance: Record<string, unknown> = { ...config, route, options };
  const data = JSON.parse(JSON.stringify(config.data ?? {})) as Record<string, unknown>;
  const carried: number[] = [];
  Object.assign(instance, {
    data,
    setData(changes: Record<string, unknown>, done?: () => void) {
      const text = JSON.stringify(changes, (_key, value) => (value === undefined ? null : value));
      carried.push(Buffer.byteLength(text));
      // Carried over as text: functions and cycles do not survive, on the phone neither.
      for (const [path, value] of Object.entries(JSON.parse(JSON.stringify(changes))))
        write(data, path, value);
      if (done) setTimeout(done, 0);
    },
  });
  return {
    route,
    options,
    data,
    carried,
    call(hook, ...values) {
      const own = instance[hook];
      return typeof own === 'function' ? own.apply(instance, values) : undefined;
    },
  };
}
