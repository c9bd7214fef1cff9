import Taro from '@tarojs/taro';
import type { FindPosition } from './position.types';

export const findPosition: FindPosition = () =>
  new Promise((resolve) => {
    const asking = Taro.getLocation({
      type: 'wgs84',
      isHighAccuracy: true,
      highAccuracyExpireTime: 4_000,
      success: ({ latitude, longitude, accuracy }) => resolve({ latitude, longitude, accuracy }),
      fail: () => resolve(undefined),
    });
    Promise.resolve(asking).catch(() => {});
  });
