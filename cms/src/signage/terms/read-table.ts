import { readTermTable, type TermTable } from 'shared/signage';
import { DeskRefused, refused } from '../../desk/refused';
import { readSpreadsheet } from '../../spreadsheet/read-spreadsheet';
import { SpreadsheetRefused } from '../../spreadsheet/spreadsheet';

/** Rows of one import: several times what a city's norms list. */
const mostTerms = 10_000;

/**
 * Reads a file of terms: CSV (UTF-8 with or without BOM, UTF-16, GBK) or XLSX.
 * @throws DeskRefused when it is no such table; single wrong rows are left to the preview.
 */
export async function readTermFile(content: Buffer): Promise<TermTable> {
  try {
    const table = readTermTable(await readSpreadsheet(content));
    const place = `第 ${table.headRow} 行`;
    const problems = [
      ...table.headProblems.map(({ column, message }) => ({
        field: 'file',
        message: `${place}，列“${column}”：${message.zh}。`,
      })),
      ...table.unknownColumns.map((column) => ({
        field: 'file',
        message: `${place}，列“${column.slice(0, 40)}”：不认识这一列，其中的内容会丢失；请删去或改名。`,
      })),
    ];
    if (problems.length > 0) throw new DeskRefused(problems);
    if (table.rows.length === 0) throw refused('file', '表头之下没有术语。');
    if (table.rows.length <= mostTerms) return table;
    throw refused('file', `表中有 ${table.rows.length} 行，一次最多 ${mostTerms} 行。`);
  } catch (error) {
    if (error instanceof SpreadsheetRefused) throw refused('file', error.message);
    throw error;
  }
}
