/** Consecutive ISO weekdays: first and last are equal when the run is a single day. */
export interface WeekdayRun {
  readonly first: number;
  readonly last: number;
}

/** Gathers ISO weekdays into runs for display: 2,3,4,5,6,7 becomes one run from Tuesday to Sunday. */
export function weekdayRuns(weekdays: readonly number[]): WeekdayRun[] {
  const days = [...new Set(weekdays)].sort((left, right) => left - right);
  const runs: WeekdayRun[] = [];
  for (const day of days) {
    const run = runs[runs.length - 1];
    if (run && day === run.last + 1) runs[runs.length - 1] = { first: run.first, last: day };
    else runs.push({ first: day, last: day });
  }
  return runs;
}
