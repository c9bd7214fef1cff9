import { TableRefused, type TableRow, yearTableRows } from 'shared/ceremony';
import { readSpreadsheet } from '../../spreadsheet/read-spreadsheet';
import { SpreadsheetRefused } from '../../spreadsheet/spreadsheet';
import { refused } from '../refused';

/** Rows of one table: three years; more is another kind of file. */
const mostTableRows = 1_100;
/** Rows of the file: headings, notes and empty lines stand around a table. */
const mostFileRows = 2_000;

/**
 * Reads a year table from a CSV or XLSX file.
 * @throws DeskRefused with one sentence when it cannot be read as one; single wrong cells are left to the preview.
 */
export async function readTable(content: Buffer): Promise<TableRow[]> {
  try {
    const rows = yearTableRows(await readSpreadsheet(content, { rows: mostFileRows, oneSheet: true }));
    if (rows.length <= mostTableRows) return rows;
    throw refused('file', `表中有 ${rows.length} 行，最多 ${mostTableRows} 行（三年）。`);
  } catch (error) {
    if (error instanceof SpreadsheetRefused || error instanceof TableRefused) {
      throw refused('file', error.message);
    }
    throw error;
  }
}
