import Taro from '@tarojs/taro';
import type { Storage } from './storage.types';

export const storage: Storage = {
  read(key) {
    try {
      const value: unknown = Taro.getStorageSync(key);
      return typeof value === 'string' && value !== '' ? value : undefined;
    } catch {
      return undefined;
    }
  },
  write(key, value) {
    try {
      Taro.setStorageSync(key, value);
      return true;
    } catch {
      return false;
    }
  },
  remove(key) {
    try {
      Taro.removeStorageSync(key);
    } catch {
      // Nothing could be kept there either.
    }
  },
  keys() {
    try {
      return [...Taro.getStorageInfoSync().keys];
    } catch {
      return [];
    }
  },
};
