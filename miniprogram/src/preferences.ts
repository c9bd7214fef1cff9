import { phoneTextSize } from './platform/phone';
import type { TextSize } from './platform/phone.types';
import { storage } from './platform/storage';
import { createStore, useStore } from './store';

export const textSizes: readonly TextSize[] = ['standard', 'elder', 'largest'];

const key = 'text-size';
const kept = textSizes.find((size) => size === storage.read(key));
const store = createStore<TextSize>(kept ?? phoneTextSize());

export interface TextSizePreference {
  size: TextSize;
  /** The elder mode, in either of its two sizes: larger text and buttons, and pages without what is secondary. */
  elder: boolean;
  choose: (size: TextSize) => void;
}

/** Size of all text; follows a phone set to large text until the reader chooses. */
export function useTextSize(): TextSizePreference {
  const size = useStore(store);
  return {
    size,
    elder: size !== 'standard',
    choose(chosen) {
      storage.write(key, chosen);
      store.set(chosen);
    },
  };
}
