let last: Promise<unknown> = Promise.resolve();

/** Does one heavy piece of work after the other: two large pictures at once would not fit into a small server. */
export function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const result = last.then(work, work);
  last = result.catch(() => undefined);
  return result;
}
