import Taro from '@tarojs/taro';
import type { RandomBytes } from './random.types';

/** Phones older than WeChat's own source of chance (base library 2.17.3): good for ids, weak for secrets. */
const guessable = (length: number): Uint8Array =>
  Uint8Array.from({ length }, () => Math.floor(Math.random() * 256));

export const randomBytes: RandomBytes = (length) =>
  new Promise((resolve) => {
    try {
      Taro.getUserCryptoManager().getRandomValues({
        length,
        success: ({ randomValues }) => resolve(new Uint8Array(randomValues)),
        fail: () => resolve(guessable(length)),
      });
    } catch {
      resolve(guessable(length));
    }
  });
