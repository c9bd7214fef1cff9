import { type CivilDate, civilDate, now } from 'shared/time';
import { storage } from './platform/storage';
import { createStore, useStore } from './store';

const key = 'mourning';
/** The day of mourning that this phone knows of. Kept, so that the app opens without colour on that day. */
const store = createStore<CivilDate | undefined>(storage.read(key));

/** Told whenever it is known whether the flag flies at half-mast today. */
export function tellMourning(today: CivilDate, mourning: boolean): void {
  if (mourning && store.get() !== today) {
    storage.write(key, today);
    store.set(today);
  } else if (!mourning && store.get() === today) {
    storage.remove(key);
    store.set(undefined);
  }
}

/** True on a day on which the flag flies at half-mast: every screen then does without colour. */
export function useMourning(): boolean {
  return useStore(store) === civilDate(now());
}
