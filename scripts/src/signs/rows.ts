import { existsSync } from 'node:fs';
import { extname } from 'node:path';
import { PLACE_KINDS, type PlaceKind, type Sign } from 'shared/signage';
import { BadInput } from './bad-input';
import type { NumberedRecord } from './columns';
import { csvRecords } from './csv-records';
import { xlsxRecords } from './xlsx-records';

/** One line of a sign list: the sign, and the line as it was with all its columns. */
export interface SignRow {
  sign: Sign;
  record: Record<string, string>;
  /** Line in the file, the header being 1. */
  row: number;
}

const KINDS = new Set<string>(PLACE_KINDS);
/** Without a register column the whole file is one register. */
const WHOLE_FILE = '(file)';

function signOf(file: string, { record, row }: NumberedRecord): SignRow {
  const id = record.id?.trim() ?? '';
  if (id === '') throw new BadInput({ file, row, column: 'id', reason: 'is empty' });
  const kind = record.place_kind?.trim() ?? '';
  if (!KINDS.has(kind))
    throw new BadInput({
      file,
      row,
      column: 'place_kind',
      reason: `"${kind}" is none of ${PLACE_KINDS.join(', ')}`,
    });
  const register = record.register === undefined ? WHOLE_FILE : record.register.trim();
  const sign: Sign = { id, zh: record.zh ?? '', en: record.en ?? '', kind: kind as PlaceKind };
  return { sign: register === '' ? sign : { ...sign, register }, record, row };
}

/** Reads a sign list (.csv in UTF-8 or GBK, or .xlsx) line by line. Throws {@link BadInput}. */
export async function* signRows(file: string): AsyncGenerator<SignRow> {
  if (!existsSync(file)) throw new BadInput({ file, reason: 'there is no such file' });
  const records = extname(file).toLowerCase() === '.xlsx' ? xlsxRecords(file) : csvRecords(file);
  const seen = new Map<string, number>();
  for await (const numbered of records) {
    const row = signOf(file, numbered);
    const before = seen.get(row.sign.id);
    if (before !== undefined)
      throw new BadInput({
        file,
        row: row.row,
        column: 'id',
        reason: `"${row.sign.id}" already stands in row ${before}`,
      });
    seen.set(row.sign.id, row.row);
    yield row;
  }
}
