import { useShareAppMessage, useShareTimeline } from '@tarojs/taro';
import type { Shared } from './sharing.types';

/** What WeChat sends on when a visitor shares this screen to a chat or to Moments. */
export function useSharing({ title, path }: Shared): void {
  useShareAppMessage(() => ({ title, path: `/${path}` }));
  useShareTimeline(() => ({ title, query: path.split('?')[1] ?? '' }));
}
