import Taro from '@tarojs/taro';

/** Real pixels across a picture that fills the screen's width. */
export const screenPixels = (): number => {
  const { windowWidth, pixelRatio } = Taro.getWindowInfo();
  return Math.round(windowWidth * pixelRatio);
};
