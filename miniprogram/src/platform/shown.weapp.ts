import Taro from '@tarojs/taro';
import type { OnHidden, OnShown } from './shown.types';

export const onShown: OnShown = (listener) => {
  Taro.onAppShow(listener);
  return () => Taro.offAppShow(listener);
};

export const onHidden: OnHidden = (listener) => {
  Taro.onAppHide(listener);
  return () => Taro.offAppHide(listener);
};
