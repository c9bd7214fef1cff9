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

/** One target against its measure of comparison and against stock Strapi. */
export interface Compared extends Result {
  readonly toBare: number | null;
  readonly toStock: number | null;
}

/** Ratios of each result to the bare server of the same encoding, and to stock Strapi on the same screen. */
export function compared(
  results: readonly Result[],
  pairs: Readonly<Record<string, { bare?: string; stock?: string }>>,
): Compared[] {
  const speed = new Map(results.map((result) => [result.name, result.perSecond]));
  const ratio = (result: Result, other: string | undefined) => {
    const base = other === undefined ? undefined : speed.get(other);
    return base ? result.perSecond / base : null;
  };
  return results.map((result) => ({
    ...result,
    toBare: ratio(result, pairs[result.name]?.bare),
    toStock: ratio(result, pairs[result.name]?.stock),
  }));
}

/** The table of the main comparison. */
export function speedTable(results: readonly Compared[]): string {
  return table(
    ['target', 'req/s', 'p50 ms', 'p99 ms', '÷ bare', '÷ stock', 'errors'],
    results.map((one) => [
      one.name,
      rounded(one.perSecond),
      rounded(one.p50),
      rounded(one.p99),
      one.toBare === null ? '' : rounded(one.toBare),
      one.toStock === null ? '' : rounded(one.toStock),
      one.errors,
    ]),
  );
}
