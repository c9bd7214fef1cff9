import { useDidHide, useDidShow } from '@tarojs/taro';
import { useState } from 'react';

/** True while the screen is in front: a tab lives on behind the others and must not move them. */
export function useShown(): boolean {
  const [shown, setShown] = useState(false);
  useDidShow(() => setShown(true));
  useDidHide(() => setShown(false));
  return shown;
}
