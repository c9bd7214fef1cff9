import { storage } from '../../platform/storage';
import { createStore, useStore } from '../../store';

/** How a visitor takes a narration: a voice with the text beside it, or the text alone. */
export type Format = 'listen' | 'read';

const key = 'format';
const store = createStore<Format>(storage.read(key) === 'read' ? 'read' : 'listen');

/** Remembered for the next stop, also one that a code opens. */
export function chooseFormat(format: Format): void {
  storage.write(key, format);
  store.set(format);
}

export const useFormat = (): Format => useStore(store);
