import { phoneTextIsLarge } from './platform/phone';
import { storage } from './platform/storage';
import { createStore, useStore } from './store';

export type TextSize = 'standard' | 'elder';

const key = 'text-size';
const kept = storage.read(key);
const store = createStore<TextSize>(
  kept === 'standard' || kept === 'elder' ? kept : phoneTextIsLarge() ? 'elder' : 'standard',
);

export interface TextSizePreference {
  size: TextSize;
  choose: (size: TextSize) => void;
}

/** Size of all text; follows a phone set to large text until the reader chooses. */
export function useTextSize(): TextSizePreference {
  return {
    size: useStore(store),
    choose(size) {
      storage.write(key, size);
      store.set(size);
    },
  };
}
