import { CsvError, parse } from 'csv-parse/sync';
import { mostRows, type SheetRow, SpreadsheetRefused } from './spreadsheet';
import { decodeText } from './text-encoding';

/** The separator that the first line uses most. */
function separatorOf(text: string): string {
  const line = text.slice(0, text.search(/[\r\n]|$/));
  const count = (separator: string) => line.split(separator).length;
  return [',', '\t', ';'].reduce((best, each) => (count(each) > count(best) ? each : best));
}

interface ParsedRow {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

/** The rows of a CSV file, numbered by the line on which each begins. */
export function readCsv(content: Buffer): SheetRow[] {
  const text = decodeText(content);
  try {
    const rows = parse(text, {
      bom: true,
      delimiter: separatorOf(text),
      info: true,
      relaxColumnCount: true,
      skipEmptyLines: true,
      to: mostRows + 1,
    }) as unknown as ParsedRow[];
    if (rows.length > mostRows) throw new SpreadsheetRefused(`行数超过 ${mostRows} 行。`);
    return rows.map(({ record, info }) => ({ row: info.lines, cells: record }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new SpreadsheetRefused(
      `CSV 第 ${error.lines ?? '?'} 行无法读取(${error.code}):引号没有成对,或格式有误。`,
    );
  }
}
