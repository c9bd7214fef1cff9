import type { Storage } from '../platform/storage.types';

/** A device that keeps `room` characters in all and refuses beyond, as WeChat does. */
export function memoryStorage(room = Number.POSITIVE_INFINITY): Storage & { values: Map<string, string> } {
  const values = new Map<string, string>();
  const used = () => [...values.values()].reduce((sum, value) => sum + value.length, 0);
  return {
    values,
    read: (key) => values.get(key),
    write(key, value) {
      if (used() - (values.get(key)?.length ?? 0) + value.length > room) return false;
      values.set(key, value);
      return true;
    },
    remove: (key) => values.delete(key),
    keys: () => [...values.keys()],
  };
}
