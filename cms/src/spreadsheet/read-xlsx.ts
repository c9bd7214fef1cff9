import type { Cell, CellValue, Worksheet } from 'exceljs';
import { openWorkbook } from './open-workbook';
import { type Expected, mostColumns, mostRows, type SheetRow, SpreadsheetRefused } from './spreadsheet';

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

function rowsOf(sheet: Worksheet): SheetRow[] {
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

const isFilled = (sheet: Worksheet) =>
  rowsOf(sheet).some(({ cells }) => cells.some((cell) => cell.trim() !== ''));

/** The rows of the first sheet of an XLSX file. A merged cell's value stands in each of its cells. */
export async function readXlsx(content: Buffer, expected: Expected = {}): Promise<SheetRow[]> {
  const { rows: most = mostRows, oneSheet = false } = expected;
  const workbook = await openWorkbook(content);
  const [sheet] = workbook.worksheets;
  if (!sheet) throw new SpreadsheetRefused('XLSX 中没有工作表。');
  if (workbook.properties.date1904) {
    throw new SpreadsheetRefused('此工作簿使用 1904 日期系统:请在 Excel 选项中取消后另存。');
  }
  const filled = oneSheet ? workbook.worksheets.filter(isFilled) : [];
  if (filled.length > 1) {
    const names = filled.map(({ name }) => name).join('、');
    throw new SpreadsheetRefused(`工作簿有 ${filled.length} 个有内容的工作表(${names}):请合并为一个。`);
  }
  const rows = rowsOf(filled[0] ?? sheet);
  if (rows.length > most) throw new SpreadsheetRefused(`行数超过 ${most} 行。`);
  return rows;
}
