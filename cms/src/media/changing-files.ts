import { AsyncLocalStorage } from 'node:async_hooks';
import { rm } from 'node:fs/promises';

interface Step {
  /** Files on disk that have come, and that are to go, by their paths. */
  readonly come: string[];
  readonly going: string[];
}

const step = new AsyncLocalStorage<Step>();

/**
 * Lets work change stored files all or nothing: what it takes away goes at its end, and what it brought goes when it
 * fails. Files cannot be rolled back with a transaction.
 */
export async function changingFiles<Result>(work: () => Promise<Result>): Promise<Result> {
  const changed: Step = { come: [], going: [] };
  const clear = (paths: readonly string[]) => Promise.all(paths.map((path) => rm(path, { force: true })));
  try {
    const result = await step.run(changed, work);
    await clear(changed.going);
    return result;
  } catch (error) {
    await clear(changed.come);
    throw error;
  }
}

/** Notes that a file is being written. */
export function noteStored(path: string): void {
  step.getStore()?.come.push(path);
}

/** Takes a file away: at once, or at the end of the work that changes files. */
export async function takeAway(path: string): Promise<void> {
  const changed = step.getStore();
  if (changed) changed.going.push(path);
  else await rm(path, { force: true });
}
