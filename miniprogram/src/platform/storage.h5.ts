import { preview } from './preview';
import type { Storage } from './storage.types';

const prefix = 'guide:';
const device = () => globalThis.localStorage;

/** For previews: drafts never reach the device, and what a curator tries changes nothing for the visitor he is. */
function passingStorage(kept: Readonly<Record<string, string | undefined>>): Storage {
  const values = new Map(Object.entries(kept).flatMap(([key, value]) => (value ? [[key, value]] : [])));
  return {
    read: (key) => values.get(key),
    write(key, value) {
      values.set(key, value);
      return true;
    },
    remove: (key) => void values.delete(key),
    keys: () => [...values.keys()],
  };
}

const onDevice: Storage = {
  read(key) {
    try {
      return device().getItem(prefix + key) ?? undefined;
    } catch {
      return undefined;
    }
  },
  write(key, value) {
    try {
      device().setItem(prefix + key, value);
      return true;
    } catch {
      return false;
    }
  },
  remove(key) {
    try {
      device().removeItem(prefix + key);
    } catch {
      // Nothing could be kept there either.
    }
  },
  keys() {
    try {
      return Object.keys(device()).flatMap((key) =>
        key.startsWith(prefix) ? [key.slice(prefix.length)] : [],
      );
    } catch {
      return [];
    }
  },
};

export const storage: Storage = preview
  ? passingStorage({ language: preview.language, 'text-size': preview.text })
  : onDevice;
