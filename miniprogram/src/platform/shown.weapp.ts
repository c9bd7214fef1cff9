import Taro from '@tarojs/taro';
import type { OnShown } from './shown.types';

export const onShown: OnShown = (listener) => {
  Taro.onAppShow(listener);
  return () => Taro.offAppShow(listener);
};
