import { readFileSync } from 'node:fs';
import { shippedTerms } from 'cms/signage/terms/shipped-terms';
import { readTermCsv } from 'cms/signage/terms/term-csv';
import type { Term, TermTable } from 'shared/signage';
import { inside } from '../steps/places';
import { BadInput } from './bad-input';

/** The term base the product ships. */
export const SHIPPED_TERMS = shippedTerms(inside('cms'));

/** A file's content. Throws {@link BadInput} when it cannot be read. */
export function contentOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new BadInput({ file, reason: code === 'ENOENT' ? 'there is no such file' : message });
  }
}

/** A file as a table of terms (UTF-8 with or without BOM, GBK). Throws {@link BadInput} when it is none. */
export function readTable(file: string, content: Buffer): TermTable {
  const table = readTermCsv(content);
  if ('unreadable' in table) throw new BadInput({ file, reason: table.unreadable });
  const [first, ...more] = table.headProblems.map(({ column, message }) => ({
    file,
    row: table.headRow,
    column,
    reason: message.en,
  }));
  if (first) throw new BadInput(first, ...more);
  return table;
}

/** Reads a term base for an audit: columns that no term has are passed over. Throws {@link BadInput}. */
export function readTerms(path: string): Term[] {
  return readTable(path, contentOf(path)).rows.map(({ row, term, problems }) => {
    const gap = problems.find(({ rule }) => rule === 'required');
    if (gap) throw new BadInput({ file: path, row, column: gap.column, reason: gap.message.en });
    return term;
  });
}
