import type { Result } from './rounds';

const cells = (row: readonly (string | number)[], widths: readonly number[]) =>
  row
    .map((cell, column) =>
      column === 0 ? String(cell).padEnd(widths[0] ?? 0) : String(cell).padStart(widths[column] ?? 0),
    )
    .join('  ');

/** A table with aligned columns. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => String(row[column] ?? '').length)),
  );
  return [head, ...rows].map((row) => cells(row, widths)).join('\n');
}

const rounded = (value: number) => (value >= 100 ? String(Math.round(value)) : value.toPrecision(3));
const told = (value: number | null | undefined) =>
  value === null || value === undefined ? '' : rounded(value);

/** How many times as many answers: by the clock, and for each second of processor time. */
export interface Ratios {
  readonly elapsed: number | null;
  readonly cpu: number | null;
}

/** One target against its measure of comparison and against stock Strapi. */
export interface Compared extends Result {
  readonly toBare: Ratios | null;
  readonly toStock: Ratios | null;
}

/** Ratios of each result to the bare server of the same encoding, and to stock Strapi on the same screen. */
export function compared(
  results: readonly Result[],
  pairs: Readonly<Record<string, { bare?: string; stock?: string }>>,
): Compared[] {
  const byName = new Map(results.map((result) => [result.name, result]));
  const ratios = (result: Result, name: string | undefined): Ratios | null => {
    const other = name === undefined ? undefined : byName.get(name);
    if (!other) return null;
    const { perCpuSecond: own, perSecond } = result;
    const elapsed = other.perSecond > 0 ? perSecond / other.perSecond : null;
    return { elapsed, cpu: own && other.perCpuSecond ? own / other.perCpuSecond : null };
  };
  return results.map((result) => ({
    ...result,
    toBare: ratios(result, pairs[result.name]?.bare),
    toStock: ratios(result, pairs[result.name]?.stock),
  }));
}

/** The table of the main comparison. */
export function speedTable(results: readonly Compared[]): string {
  return table(
    [
      'target',
      'req/s',
      'req/CPU s',
      'p50 ms',
      'p99 ms',
      '÷ bare',
      '÷ bare CPU',
      '÷ stock',
      '÷ stock CPU',
      'errors',
    ],
    results.map((one) => [
      one.name,
      rounded(one.perSecond),
      told(one.perCpuSecond),
      rounded(one.p50),
      rounded(one.p99),
      told(one.toBare?.elapsed),
      told(one.toBare?.cpu),
      told(one.toStock?.elapsed),
      told(one.toStock?.cpu),
      one.errors,
    ]),
  );
}
