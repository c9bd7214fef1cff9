import { CsvError, parse } from 'csv-parse';
import { BadInput } from './bad-input';
import { checkColumns, type NumberedRecord } from './columns';
import { encodingOf, textOf } from './encoding';

interface Parsed {
  record: Record<string, string>;
  info: { lines: number };
}

/** Reads a CSV file as records, line by line. */
export async function* csvRecords(file: string): AsyncGenerator<NumberedRecord> {
  const text = textOf(file, await encodingOf(file));
  const parser = text.pipe(
    parse({
      bom: true,
      info: true,
      skip_empty_lines: true,
      columns: (header: string[]) => {
        const columns = header.map((name) => name.trim());
        checkColumns(file, columns);
        return columns;
      },
    }),
  );
  text.on('error', (error) => parser.destroy(error));
  let any = false;
  let previous = 1;
  try {
    for await (const parsed of parser) {
      const { record, info } = parsed as Parsed;
      any = true;
      yield { record, row: previous + 1 };
      previous = info.lines;
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new BadInput({
      file,
      row: error.lines,
      ...(typeof error.column === 'string' ? { column: error.column } : {}),
      reason: error.message,
    });
  }
  if (!any && parser.info.lines <= 1) checkColumns(file, await headerOf(file));
}

/** An empty file has no header either. */
async function headerOf(file: string): Promise<string[]> {
  let head = '';
  for await (const chunk of textOf(file, await encodingOf(file))) {
    head += String(chunk);
    break;
  }
  return (head.split('\n')[0] ?? '').split(',').map((name) => name.trim().replace(/^"|"$/g, ''));
}
