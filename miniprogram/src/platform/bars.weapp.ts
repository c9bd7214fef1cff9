import Taro from '@tarojs/taro';
import { tabs } from '../routes';
import theme from '../theme.json';
import type { Bars } from './bars.types';

let colourless = false;

export const bars: Bars = {
  title: (text) => {
    Taro.setNavigationBarTitle({ title: text }).catch(() => {});
  },
  mourning: (on) => {
    if (on === colourless) return;
    colourless = on;
    const { quiet, accent, ...icons } = theme[Taro.getAppBaseInfo().theme === 'dark' ? 'dark' : 'light'];
    const telling = Taro.setTabBarStyle({ selectedColor: on ? quiet : accent, fail: () => {} });
    Promise.resolve(telling).catch(() => {});
    tabs.forEach((tab, index) => {
      const selectedIconPath = on ? icons[tab] : icons[`${tab}-here`];
      Taro.setTabBarItem({ index, selectedIconPath, fail: () => {} }).catch(() => {});
    });
  },
  tabs: (texts) => {
    // WeChat refuses while a page without the bar is in front; Page says it again on the next tab.
    texts.forEach((text, index) => {
      Taro.setTabBarItem({ index, text, fail: () => {} }).catch(() => {});
    });
  },
};
