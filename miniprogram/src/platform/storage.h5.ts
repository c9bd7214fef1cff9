import type { Storage } from './storage.types';

const prefix = 'guide:';
const device = () => globalThis.localStorage;

export const storage: Storage = {
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
