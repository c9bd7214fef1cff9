import { useShareAppMessage, useShareTimeline } from '@tarojs/taro';
import type { Shared } from './sharing.types';

/** What WeChat sends on when a visitor shares this screen to a chat or to Moments. */
export function useSharing({ title, path, picture }: Shared): void {
  useShareAppMessage(() => ({ title, path: `/${path}`, ...(picture ? { imageUrl: picture } : {}) }));
  useShareTimeline(() => ({
    title,
    query: path.split('?')[1] ?? '',
    ...(picture ? { imageUrl: picture } : {}),
  }));
}
