import Taro from '@tarojs/taro';
import type { Connection } from './connection.types';

let current = true;
const listeners = new Set<(online: boolean) => void>();
const tell = (online: boolean) => {
  if (online === current) return;
  current = online;
  for (const listener of listeners) listener(online);
};

Taro.getNetworkType({ success: ({ networkType }) => tell(networkType !== 'none') });
Taro.onNetworkStatusChange(({ isConnected }) => tell(isConnected));

export const connection: Connection = {
  online: () => current,
  onChange(listener) {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
