import { readTermTable, type TermTable } from 'shared/signage';
import { readCsv } from '../../spreadsheet/read-csv';
import { SpreadsheetRefused } from '../../spreadsheet/spreadsheet';

/** Reads a CSV file (UTF-8 with or without BOM, UTF-16, GBK) as terms, or says why it cannot be read. */
export function readTermCsv(content: Buffer): TermTable | { readonly unreadable: string } {
  try {
    return readTermTable(readCsv(content));
  } catch (error) {
    if (error instanceof SpreadsheetRefused) return { unreadable: error.message };
    throw error;
  }
}
