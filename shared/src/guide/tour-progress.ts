/** One stop of a tour as progress needs to know it. */
export interface TourLeg {
  /** Names the stop within its tour and stays the same when the tour is rearranged. */
  readonly key: string;
  /** Minutes to be spent there. */
  readonly minutes: number;
}

/** Where a visitor is in a tour. Kept on the phone only. */
export interface TourProgress {
  /** Slug of the tour. */
  readonly tour: string;
  /** Key of the stop the visitor is at. */
  readonly at: string;
  /** Keys of the stops left behind by going on, in the order they were left. */
  readonly done: readonly string[];
  /** True once the visitor went on from the last stop. */
  readonly finished: boolean;
  /** Instant of the last step, RFC 3339. */
  readonly changedAt: string;
}

/**
 * Starts a tour at its first stop.
 * @throws RangeError when the tour has no stops.
 */
export function beginTour(tour: string, legs: readonly TourLeg[], at: Date): TourProgress {
  const first = legs[0];
  if (!first) throw new RangeError(`Tour ${tour} has no stops`);
  return { tour, at: first.key, done: [], finished: false, changedAt: at.toISOString() };
}

/**
 * Index of the stop the visitor is at. When curators have since taken that stop out, the place is the one
 * after the last stop left behind, so that nobody is sent back to the start.
 */
export function placeInTour(progress: TourProgress, legs: readonly TourLeg[]): number {
  const index = legs.findIndex((leg) => leg.key === progress.at);
  if (index >= 0) return index;
  const lastDone = Math.max(-1, ...progress.done.map((key) => legs.findIndex((leg) => leg.key === key)));
  return Math.max(0, Math.min(lastDone + 1, legs.length - 1));
}

/** Goes to the stop at an index, forwards or backwards, without calling the one left behind done. */
export function moveInTour(
  progress: TourProgress,
  legs: readonly TourLeg[],
  index: number,
  at: Date,
): TourProgress {
  const leg = legs[Math.max(0, Math.min(index, legs.length - 1))];
  return leg ? { ...progress, at: leg.key, finished: false, changedAt: at.toISOString() } : progress;
}

/** Leaves the present stop behind as done and goes to the next; from the last one the tour is finished. */
export function advanceInTour(progress: TourProgress, legs: readonly TourLeg[], at: Date): TourProgress {
  const index = placeInTour(progress, legs);
  const here = legs[index];
  if (!here) return progress;
  const done = progress.done.includes(here.key) ? progress.done : [...progress.done, here.key];
  const next = legs[index + 1];
  return {
    ...progress,
    at: next?.key ?? here.key,
    done,
    finished: next === undefined,
    changedAt: at.toISOString(),
  };
}

/** Minutes still ahead, the present stop included; 0 once the tour is finished. */
export function minutesAhead(progress: TourProgress, legs: readonly TourLeg[]): number {
  if (progress.finished) return 0;
  return legs.slice(placeInTour(progress, legs)).reduce((sum, leg) => sum + leg.minutes, 0);
}

/** Reads progress that was kept on the phone; null when it is none, for instance from another version. */
export function readTourProgress(kept: unknown): TourProgress | null {
  if (typeof kept !== 'object' || kept === null) return null;
  const { tour, at, done, finished, changedAt } = kept as Record<string, unknown>;
  if (typeof tour !== 'string' || typeof at !== 'string' || typeof changedAt !== 'string') return null;
  if (!Array.isArray(done) || !done.every((key) => typeof key === 'string')) return null;
  if (Number.isNaN(Date.parse(changedAt))) return null;
  return { tour, at, done, finished: finished === true, changedAt };
}
