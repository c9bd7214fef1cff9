/** A row of a sheet as text, with its number in the file (the first is 1). */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A file that cannot be read as a spreadsheet; the message says why and what to do, in Chinese for the desks. */
export class SpreadsheetRefused extends Error {}

/** The largest file a desk may hand in, in bytes. */
export const largestFile = 10 * 1024 * 1024;

/** The most rows of one sheet: a survey of every sign of the area has a few thousand. */
export const mostRows = 200_000;
