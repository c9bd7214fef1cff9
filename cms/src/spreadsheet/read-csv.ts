import { CsvError, parse } from 'csv-parse/sync';
import { type Expected, mostColumns, mostRows, type SheetRow, SpreadsheetRefused } from './spreadsheet';
import { decodeText } from './text-encoding';

/** Lines among which the separator is looked for: a title may stand above the headings. */
const firstLines = 20;
/** The longest line or row, in characters: beyond it a quote was never closed, or this is no table. */
const longestRow = 100_000;

/** The separator that the first lines use most. */
function separatorOf(text: string): string {
  const lines = text.slice(0, longestRow).split(/\r\n|\r|\n/, firstLines);
  const count = (separator: string) => lines.join('\n').split(separator).length;
  return [',', '\t', ';'].reduce((best, each) => (count(each) > count(best) ? each : best));
}

/** Ten million commas in one line would keep the parser busy for seconds. */
function refuseEndlessLine(text: string): void {
  let [line, begin] = [1, 0];
  while (begin < text.length) {
    const end = text.indexOf('\n', begin);
    const length = (end === -1 ? text.length : end) - begin;
    if (length > longestRow) throw new SpreadsheetRefused(`CSV 第 ${line} 行过长,无法读取。`);
    if (end === -1) return;
    [line, begin] = [line + 1, end + 1];
  }
}

interface ParsedRow {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

/** The rows of a CSV file, numbered by the line on which each ends. */
export function readCsv(content: Buffer, { rows: most = mostRows }: Expected = {}): SheetRow[] {
  const text = decodeText(content);
  refuseEndlessLine(text);
  try {
    const rows = parse(text, {
      bom: true,
      delimiter: separatorOf(text),
      info: true,
      maxRecordSize: longestRow,
      relaxColumnCount: true,
      skipEmptyLines: true,
      to: most + 1,
    }) as unknown as ParsedRow[];
    if (rows.length > most) throw new SpreadsheetRefused(`行数超过 ${most} 行。`);
    return rows.map(({ record, info }) => ({ row: info.lines, cells: record.slice(0, mostColumns) }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new SpreadsheetRefused(
      `CSV 第 ${error.lines ?? '?'} 行无法读取(${error.code}):引号没有成对,或格式有误。`,
    );
  }
}
