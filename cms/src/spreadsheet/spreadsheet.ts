/** A row of a sheet as text, with its number in the file (the first is 1). */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A file that cannot be read as a spreadsheet; the message says why and what to do, in Chinese for the desks. */
export class SpreadsheetRefused extends Error {}

/** What a desk expects of a file. */
export interface Expected {
  /** The most rows that a file of this kind can have; `mostRows` when left out. */
  readonly rows?: number;
  /** True to refuse a workbook with several filled sheets, of which only the first would be read. */
  readonly oneSheet?: boolean;
}

/** The largest file a desk may hand in, in bytes. */
export const largestFile = 10 * 1024 * 1024;

/** The most rows of one sheet: a survey of every sign of the area has a few thousand. */
export const mostRows = 200_000;

/** Columns beyond this are not read: a stray cell at the far right would widen every row. */
export const mostColumns = 200;
