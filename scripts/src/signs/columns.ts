import { BadInput } from './bad-input';

/** A record and the line it came from. */
export interface NumberedRecord {
  record: Record<string, string>;
  row: number;
}

const NEEDED = ['id', 'zh', 'en', 'place_kind'] as const;
/** Stops with the names of the columns that are missing. */
export function checkColumns(file: string, columns: readonly string[]): void {
  const missing = NEEDED.filter((column) => !columns.includes(column));
  if (missing.length > 0)
    throw new BadInput({ file, row: 1, column: missing.join(', '), reason: 'this column is missing' });
}
