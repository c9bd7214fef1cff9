import { addDays, type CivilDate, isCivilDate } from '../time';
import { flagDays } from './day';
import { type SunDifference, sunDifferences } from './sun-difference';

/** One row of an official year table as it stood in a file, before anything is believed. */
export interface TableRow {
  /** Number of the row in the file, the heading being 1. */
  readonly row: number;
  readonly date: string;
  readonly raise: string;
  readonly lower: string;
}

/** The times of one day that the product already holds. */
export interface KnownTimes {
  readonly raise: string;
  readonly lower: string;
}

/** Why a row cannot be taken as it is, or should be looked at. */
export type RowProblem =
  | {
      readonly problem: 'wrong-date' | 'wrong-raise' | 'wrong-lower' | 'lower-before-raise';
      readonly value: string;
    }
  | { readonly problem: 'duplicate'; readonly firstRow: number }
  | ({ readonly problem: 'contradicts-sun' } & SunDifference);

/** What importing one row would do. */
export interface RowPreview {
  readonly row: number;
  readonly date: string;
  readonly raise: string;
  readonly lower: string;
  readonly change: 'new' | 'changed' | 'equal' | 'impossible';
  readonly before: KnownTimes | undefined;
  readonly problems: readonly RowProblem[];
}

/** What importing a table would do, row by row, and the days that it leaves out. */
export interface TablePreview {
  readonly rows: readonly RowPreview[];
  /** Days that the table should hold and does not: between its first and last, and of a year that it mostly holds. */
  readonly missing: readonly CivilDate[];
}

const timePattern = /^([01]\d|2[0-3]):[0-5]\d$/;
const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

const sunProblems = (row: TableRow): RowProblem[] =>
  sunDifferences(row).map((difference) => ({ problem: 'contradicts-sun' as const, ...difference }));

const isTableDate = (date: string) => isCivilDate(date) && date >= flagDays.first && date <= flagDays.last;

function shapeProblems(row: TableRow): RowProblem[] {
  const problems: RowProblem[] = [];
  if (!isTableDate(row.date)) problems.push({ problem: 'wrong-date', value: row.date });
  if (!timePattern.test(row.raise)) problems.push({ problem: 'wrong-raise', value: row.raise });
  if (!timePattern.test(row.lower)) problems.push({ problem: 'wrong-lower', value: row.lower });
  const ordered = problems.length > 0 || minuteOf(row.raise) < minuteOf(row.lower);
  return ordered ? problems : [{ problem: 'lower-before-raise', value: `${row.raise}–${row.lower}` }];
}

/**
 * Days that a table should hold and does not: those between its first and its last, and every day of a year of which
 * it holds more than half.
 */
function missingDays(dates: ReadonlySet<CivilDate>): CivilDate[] {
  const sorted = [...dates].sort();
  let [first, last] = [sorted[0], sorted[sorted.length - 1]];
  if (!first || !last) return [];
  const daysOf = (year: string) => sorted.filter((date) => date.startsWith(year)).length;
  if (daysOf(first.slice(0, 4)) > 183) first = `${first.slice(0, 4)}-01-01`;
  if (daysOf(last.slice(0, 4)) > 183) last = `${last.slice(0, 4)}-12-31`;
  const missing: CivilDate[] = [];
  for (let date = first; date <= last; date = addDays(date, 1)) {
    if (!dates.has(date)) missing.push(date);
    // A single misread year would otherwise list centuries.
    if (missing.length > 1_000) break;
  }
  return missing;
}

/**
 * Says what importing a year table would do, row by row: new, changed, equal or impossible days, days given
 * twice, days that contradict the Sun by a minute (warning) or more (refused), and days left out.
 */
export function previewTable(
  rows: readonly TableRow[],
  known: ReadonlyMap<CivilDate, KnownTimes>,
): TablePreview {
  const seen = new Map<string, number>();
  const previews = rows.map((row): RowPreview => {
    const before = known.get(row.date);
    const shape = shapeProblems(row);
    const firstRow = seen.get(row.date);
    if (firstRow === undefined) seen.set(row.date, row.row);
    else shape.push({ problem: 'duplicate', firstRow });
    if (shape.length > 0) return { ...row, change: 'impossible', before, problems: shape };
    const equal = before?.raise === row.raise && before.lower === row.lower;
    const change = before ? (equal ? 'equal' : 'changed') : 'new';
    return { ...row, change, before, problems: sunProblems(row) };
  });
  const dates = new Set(previews.filter(({ change }) => change !== 'impossible').map(({ date }) => date));
  return { rows: previews, missing: missingDays(dates) };
}

/**
 * The rows that stand in the way of an import: impossible ones, and those refused by the Sun. A row that says what is
 * published already changes nothing and is in nobody's way.
 */
export function obstacles(preview: TablePreview): RowPreview[] {
  return preview.rows.filter(
    ({ change, problems }) =>
      change === 'impossible' ||
      (change !== 'equal' && problems.some((each) => each.problem === 'contradicts-sun' && each.refused)),
  );
}
