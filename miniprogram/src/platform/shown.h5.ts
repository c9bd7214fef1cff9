import type { OnShown } from './shown.types';

export const onShown: OnShown = (listener) => {
  const look = () => {
    if (document.visibilityState === 'visible') listener();
  };
  document.addEventListener('visibilitychange', look);
  return () => document.removeEventListener('visibilitychange', look);
};
