import type { Term } from './term-base';
import { type TermProblem, termProblems } from './term-rules';
import type { TermRow, TermTable } from './term-table';

/** What importing one row would do. */
export interface TermRowPreview {
  readonly row: number;
  /** The term as it would stand; columns that the file lacks keep what is known. */
  readonly term: Term;
  readonly change: 'new' | 'changed' | 'equal' | 'wrong';
  readonly before?: Term;
  /** Fields that would change, for a changed row. */
  readonly fields: readonly (keyof Term)[];
  readonly problems: readonly TermProblem[];
}

const FIELDS = ['preferred', 'accepted', 'forbidden', 'domain', 'source', 'confidence'] as const;

const same = (left: string | readonly string[], right: string | readonly string[]): boolean =>
  JSON.stringify(left) === JSON.stringify(right);

/** The fields in which two terms for the same Chinese differ; the order of forms counts. */
export const differingFields = (left: Term, right: Term): (keyof Term)[] =>
  FIELDS.filter((field) => !same(left[field], right[field]));

function completed({ term }: TermRow, fields: TermTable['fields'], before: Term | undefined): Term {
  if (!before) return term;
  const kept = FIELDS.filter((field) => !fields.has(field));
  return { ...term, ...Object.fromEntries(kept.map((field) => [field, before[field]])) };
}

/** Says, row by row, what importing a table would do to the terms known by their Chinese. */
export function previewTerms(table: TermTable, known: ReadonlyMap<string, Term>): TermRowPreview[] {
  return table.rows.map((row) => {
    const before = known.get(row.term.zh);
    const term = completed(row, table.fields, before);
    const fields = before ? differingFields(before, term) : [];
    // What the file leaves alone can contradict what it says.
    const problems = row.problems.length > 0 ? row.problems : before ? termProblems(term) : [];
    const sound = fields.length > 0 ? 'changed' : 'equal';
    const change = problems.length > 0 ? 'wrong' : before ? sound : 'new';
    return { row: row.row, term, change, ...(before ? { before } : {}), fields, problems };
  });
}
