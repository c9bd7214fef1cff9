import type { OnHidden, OnShown } from './shown.types';

const on =
  (state: DocumentVisibilityState): OnShown =>
  (listener) => {
    const look = () => {
      if (document.visibilityState === state) listener();
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  };

export const onShown: OnShown = on('visible');
export const onHidden: OnHidden = on('hidden');
