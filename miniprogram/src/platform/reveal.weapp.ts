import Taro from '@tarojs/taro';
import type { Reveal } from './reveal.types';

type Box = { top: number; bottom: number } | null;
type Offset = { scrollTop: number } | null;

export const reveal: Reveal = (id) => {
  const query = Taro.createSelectorQuery();
  query.select(`#${id}`).boundingClientRect();
  query.selectViewport().scrollOffset();
  query.exec(([box, offset]: [Box, Offset]) => {
    if (!box || !offset) return;
    const { windowHeight } = Taro.getWindowInfo();
    const inSight = box.top >= 0 && box.bottom <= windowHeight - 160;
    const near = box.bottom > -windowHeight / 2 && box.top < windowHeight * 1.5;
    if (inSight || !near) return;
    Taro.pageScrollTo({
      scrollTop: Math.max(0, offset.scrollTop + box.top - windowHeight / 3),
      duration: 300,
      fail: () => {},
    });
  });
};
