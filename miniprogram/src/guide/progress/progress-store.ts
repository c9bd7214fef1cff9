import { readTourProgress, type TourProgress } from 'shared/guide';
import { inOrder } from '../../in-order';
import { storage } from '../../platform/storage';
import { createStore, useStore } from '../../store';

const key = 'tour-progress';

type Kept = Readonly<Record<string, TourProgress>>;

/** Reads what the phone kept; anything that is no progress is dropped. */
export function parseKept(text: string | undefined): Kept {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text ?? '[]');
  } catch {
    return {};
  }
  const found = Array.isArray(parsed) ? parsed.map(readTourProgress) : [];
  return Object.fromEntries(found.flatMap((progress) => (progress ? [[progress.tour, progress]] : [])));
}

const store = createStore<Kept>(parseKept(storage.read(key)));

function keep(kept: Kept): void {
  store.set(kept);
  storage.write(key, JSON.stringify(Object.values(kept)));
}

/** Remembers a place in a tour on this phone. */
export function keepProgress(progress: TourProgress): void {
  keep({ ...store.get(), [progress.tour]: progress });
}

/** Forgets every tour walked on this phone. */
export function forgetProgress(): void {
  keep({});
}

/** Progress in every tour, the one walked most recently first. */
export function useProgress(): TourProgress[] {
  const kept = useStore(store);
  return Object.values(kept).sort((left, right) => inOrder(right.changedAt, left.changedAt));
}

/** Progress in one tour; undefined before it is started. */
export function useProgressIn(tour: string): TourProgress | undefined {
  return useStore(store)[tour];
}
