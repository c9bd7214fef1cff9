import Taro from '@tarojs/taro';
import type { Bars } from './bars.types';

export const bars: Bars = {
  title: (text) => {
    Taro.setNavigationBarTitle({ title: text }).catch(() => {});
  },
  tabs: (texts) => {
    // WeChat refuses while a page without the bar is in front; Page says it again on the next tab.
    texts.forEach((text, index) => {
      Taro.setTabBarItem({ index, text, fail: () => {} }).catch(() => {});
    });
  },
};
