import Taro from '@tarojs/taro';
import type { Scan } from './scan.types';

export const scan: Scan | undefined = () =>
  new Promise((resolve) => {
    const asking = Taro.scanCode({
      success: ({ result, path }) => resolve(result || path || undefined),
      fail: () => resolve(undefined),
    });
    Promise.resolve(asking).catch(() => {});
  });
