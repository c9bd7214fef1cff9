import Taro from '@tarojs/taro';
import type { FindPosition } from './position.types';
import { privacy } from './privacy';

export const findPosition: FindPosition = async () => {
  if (privacy && !(await privacy.agreed())) return undefined;
  return new Promise((resolve) => {
    const asking = Taro.getLocation({
      type: 'wgs84',
      isHighAccuracy: true,
      highAccuracyExpireTime: 4_000,
      success: ({ latitude, longitude, accuracy }) => resolve({ latitude, longitude, accuracy }),
      fail: () => resolve(undefined),
    });
    Promise.resolve(asking).catch(() => {});
  });
};
