import { type Cell, type CellValue, Workbook } from 'exceljs';
import { unzipSync } from 'fflate';
import { mostRows, type SheetRow, SpreadsheetRefused } from './spreadsheet';

/** An XLSX is a zip: this is the most that all of it may unpack to, in bytes. */
const largestUnpacked = 200 * 1024 * 1024;

/** Columns beyond this are not read: a stray cell at the far right would widen every row. */
const mostColumns = 200;

function refuseBomb(content: Buffer): void {
  let unpacked = 0;
  // The filter sees each entry's stated size and keeps none, so nothing is unpacked here.
  unzipSync(content, {
    filter: ({ originalSize }) => {
      unpacked += originalSize;
      return false;
    },
  });
  if (unpacked > largestUnpacked) throw new SpreadsheetRefused('XLSX 解压后过大,已拒绝。');
}

/** Excel keeps a time of day as a date of 1899-12-30 or -31, and a date as midnight UTC. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const iso = date.toISOString();
  const rounded = new Date(Math.round(date.getTime() / 60_000) * 60_000).toISOString();
  if (date.getUTCFullYear() < 1901) return rounded.slice(11, 16);
  return iso.endsWith('T00:00:00.000Z')
    ? iso.slice(0, 10)
    : `${rounded.slice(0, 10)} ${rounded.slice(11, 16)}`;
}

/** A cell as a person sees it. Formulas are never computed: the result that Excel stored is taken. */
function valueText(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dateText(value);
  if (typeof value !== 'object') return String(value);
  if ('error' in value) return value.error;
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('hyperlink' in value) return valueText(value.text as CellValue);
  if ('formula' in value || 'sharedFormula' in value) return valueText((value.result ?? '') as CellValue);
  return '';
}

/** The rows of the first sheet of an XLSX file. A merged cell's value stands in each of its cells. */
export async function readXlsx(content: Buffer): Promise<SheetRow[]> {
  const workbook = new Workbook();
  try {
    refuseBomb(content);
    await workbook.xlsx.load(content as unknown as ArrayBuffer);
  } catch (error) {
    if (error instanceof SpreadsheetRefused) throw error;
    throw new SpreadsheetRefused('XLSX 文件已损坏,或受密码保护:请重新另存后再试。');
  }
  const sheet = workbook.worksheets[0];
  if (!sheet) throw new SpreadsheetRefused('XLSX 中没有工作表。');
  if (sheet.rowCount > mostRows) throw new SpreadsheetRefused(`行数超过 ${mostRows} 行。`);
  const rows: SheetRow[] = [];
  sheet.eachRow((row, number) => {
    const cells: string[] = [];
    row.eachCell((cell: Cell, column) => {
      if (column > mostColumns) return;
      while (cells.length < column - 1) cells.push('');
      cells[column - 1] = valueText(cell.value);
    });
    rows.push({ row: number, cells });
  });
  return rows;
}
