import type { TableRow } from './year-table';

/** A row of a spreadsheet as read, with its number in the file (the first is 1). */
export interface CellRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A table that cannot be read as a year table at all; the message says why, in Chinese, for the desk. */
export class TableRefused extends Error {}

const headings = {
  date: ['date', '日期', '公历日期', '公历'],
  raise: ['raise', 'raising', 'sunrise', '升旗', '升旗时间', '升国旗时间', '升'],
  lower: ['lower', 'lowering', 'sunset', '降旗', '降旗时间', '降国旗时间', '降'],
} as const;
type Column = keyof typeof headings;

const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
const two = (number: number) => String(number).padStart(2, '0');

/** Day zero of Excel's serial dates (1900 system, whose imaginary 29 February 1900 is counted in). */
const excelEpoch = Date.UTC(1899, 11, 30);

/**
 * A date cell as YYYY-MM-DD: understands 2026-1-5, 2026/1/5, 2026.1.5, 20260105, 2026年1月5日 and Excel serials;
 * 1月5日 needs the year of the table. Anything else is returned as it was, for the preview to name.
 */
export function dateOfCell(cell: string, year?: number): string {
  const text = plain(cell).replace(/(星期|周)[一二三四五六日天]$/, '');
  const full =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:t?00:00(?::00)?)?$/.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (full) return `${full[1]}-${two(Number(full[2]))}-${two(Number(full[3]))}`;
  const short = /^(\d{1,2})[-/.月](\d{1,2})日?$/.exec(text);
  if (short && year) return `${year}-${two(Number(short[1]))}-${two(Number(short[2]))}`;
  if (/^\d{5}(\.0+)?$/.test(text)) {
    return new Date(excelEpoch + Math.trunc(Number(text)) * 86_400_000).toISOString().slice(0, 10);
  }
  return cell.trim();
}

/**
 * A time cell as HH:MM: understands 7:36, 07:36:00, 7:36 (full-width colon), 7时36分, 7点36分 and Excel's
 * fractions of a day. Anything else is returned as it was, for the preview to name.
 */
export function timeOfCell(cell: string): string {
  const text = plain(cell);
  // Before the clock: a quarter of a day is 0.25, and nobody writes twenty-five past midnight so.
  if (/^0?\.\d+$/.test(text)) {
    const minutes = Math.round(Number(text) * 24 * 60);
    return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  }
  const clock = /^(\d{1,2})[:时点.](\d{2})分?(?::00)?$/.exec(text);
  if (clock) return `${two(Number(clock[1]))}:${clock[2]}`;
  return cell.trim();
}

const headingOf = (cell: string) => plain(cell).replace(/\(.*$/, '');

/** True when a heading row has a second pair of times beside the first, of which nothing would be read. */
function isRepeated(cells: readonly string[]): boolean {
  return (['raise', 'lower'] as const).every(
    (column) =>
      cells.filter((cell) => (headings[column] as readonly string[]).includes(headingOf(cell))).length > 1,
  );
}

function columnsOf(cells: readonly string[]): Partial<Record<Column, number>> {
  const found: Partial<Record<Column, number>> = {};
  cells.forEach((cell, index) => {
    const text = headingOf(cell);
    for (const column of Object.keys(headings) as Column[]) {
      if ((headings[column] as readonly string[]).includes(text)) found[column] ??= index;
    }
  });
  return found;
}

/**
 * The rows of a year table from a spreadsheet: finds the heading row by its names (日期 升旗 降旗, or English),
 * takes a year written above it, and leaves out empty rows. Wrong cells are kept as they are for the preview.
 * @throws TableRefused when there is no heading row, or no row below it.
 */
export function yearTableRows(rows: readonly CellRow[]): TableRow[] {
  const columnsByRow = rows.slice(0, 20).map(({ cells }) => columnsOf(cells));
  const heading = columnsByRow.findIndex(
    ({ date, raise, lower }) => date !== undefined && raise !== undefined && lower !== undefined,
  );
  const columns = columnsByRow[heading];
  if (!columns) throw new TableRefused('找不到表头:需要“日期”“升旗”“降旗”三列(前 20 行内)。');
  if (isRepeated(rows[heading]?.cells ?? [])) {
    throw new TableRefused('表头中“升旗”“降旗”不止一组:请把并排的各月改为上下一列,再导入。');
  }
  const above = rows
    .slice(0, heading + 1)
    .flatMap(({ cells }) => cells)
    .join(' ');
  const year = Number(/(?:19|20)\d{2}(?=\s*年)/.exec(above)?.[0]) || undefined;
  const cell = (row: CellRow, column: Column) => row.cells[columns[column] ?? -1] ?? '';
  const read = rows
    .slice(heading + 1)
    .filter(({ cells }) => cells.some((text) => text.trim() !== ''))
    .map((row) => ({
      row: row.row,
      date: dateOfCell(cell(row, 'date'), year),
      raise: timeOfCell(cell(row, 'raise')),
      lower: timeOfCell(cell(row, 'lower')),
    }));
  if (read.length === 0) throw new TableRefused('表头下面没有任何一行。');
  return read;
}
