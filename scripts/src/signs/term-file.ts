import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import type { Term } from 'shared/signage';
import { BadInput } from './bad-input';

/** The term base the product ships. */
export const SHIPPED_TERMS = fileURLToPath(new URL('../../../cms/terms/terms.csv', import.meta.url));

const list = (value: string | undefined): string[] =>
  (value ?? '')
    .split('|')
    .map((form) => form.trim())
    .filter((form) => form !== '');

/** Reads a term base: zh, en_preferred, en_also_accepted, domain, source, confidence and, if present, forbidden. */
export function readTerms(path: string): Term[] {
  let rows: Record<string, string>[];
  try {
    rows = parse(readFileSync(path), { columns: true, bom: true, skip_empty_lines: true });
  } catch (error) {
    throw new BadInput({ file: path, reason: error instanceof Error ? error.message : String(error) });
  }
  return rows.map((row, at) => {
    for (const column of ['zh', 'en_preferred'])
      if (!row[column]?.trim()) throw new BadInput({ file: path, row: at + 2, column, reason: 'is empty' });
    return {
      zh: row.zh as string,
      preferred: row.en_preferred as string,
      accepted: list(row.en_also_accepted),
      forbidden: list(row.forbidden),
      domain: row.domain ?? '',
      source: row.source ?? '',
      confidence: row.confidence ?? '',
    };
  });
}
