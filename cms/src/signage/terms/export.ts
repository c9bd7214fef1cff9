import { stringify } from 'csv-stringify/sync';
import { TERM_COLUMNS, type Term, termCells } from 'shared/signage';

/** Terms as a CSV file in UTF-8, in the shape that an import and `signs audit --terms` read. */
export function exportTerms(terms: readonly Term[]): string {
  return stringify([Object.keys(TERM_COLUMNS), ...terms.map(termCells)]);
}
