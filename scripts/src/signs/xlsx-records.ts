import exceljs from 'exceljs';
import { BadInput } from './bad-input';
import { checkColumns, type NumberedRecord } from './columns';

function textIn(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'object') {
    if (value instanceof Date) return value.toISOString().slice(0, 10);
    if ('richText' in value && Array.isArray(value.richText))
      return value.richText.map((part: { text?: string }) => part.text ?? '').join('');
    if ('result' in value) return textIn(value.result);
    if ('text' in value) return textIn(value.text);
    return '';
  }
  return String(value);
}

/** Reads the first sheet of a workbook as records, row by row. */
export async function* xlsxRecords(file: string): AsyncGenerator<NumberedRecord> {
  const workbook = new exceljs.stream.xlsx.WorkbookReader(file, {
    worksheets: 'emit',
    sharedStrings: 'cache',
    hyperlinks: 'ignore',
    styles: 'ignore',
  });
  let columns: string[] | undefined;
  try {
    for await (const sheet of workbook) {
      for await (const row of sheet) {
        const cells = Array.isArray(row.values) ? row.values.slice(1).map(textIn) : [];
        if (!columns) {
          columns = cells.map((name) => name.trim());
          checkColumns(file, columns);
          continue;
        }
        if (cells.every((cell) => cell === '')) continue;
        const names = columns;
        yield {
          record: Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])),
          row: row.number,
        };
      }
      break;
    }
  } catch (error) {
    if (error instanceof BadInput) throw error;
    throw new BadInput({
      file,
      reason: `is not a readable workbook (${error instanceof Error ? error.message : error})`,
    });
  }
  if (!columns) checkColumns(file, []);
}
