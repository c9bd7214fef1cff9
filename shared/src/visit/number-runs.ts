/** Consecutive whole numbers: first and last are equal when the run is a single number. */
export interface NumberRun {
  readonly first: number;
  readonly last: number;
}

/** Gathers whole numbers into runs for display: weekdays 2,3,4,5,6,7 become one run from Tuesday to Sunday. */
export function numberRuns(numbers: readonly number[]): NumberRun[] {
  const ordered = [...new Set(numbers)].sort((left, right) => left - right);
  const runs: NumberRun[] = [];
  for (const number of ordered) {
    const run = runs[runs.length - 1];
    if (run && number === run.last + 1) runs[runs.length - 1] = { first: run.first, last: number };
    else runs.push({ first: number, last: number });
  }
  return runs;
}
