import type { Bilingual } from '../sign';
import { SIGN_LABELS } from '../sign-register/labels';
import { blankSign, type SignField, type SignRecord } from '../sign-register/sign-record';
import { normalSign, signProblems } from '../sign-register/sign-rules';
import { readCell } from './cells';
import type { Mapping } from './columns';

/** What is wrong with a cell of a row. */
export interface RowProblem {
  readonly field: SignField;
  /** The heading of the column in the file. */
  readonly column: string;
  readonly rule: string;
  readonly message: Bilingual;
}

/** A row of a survey as read: only the fields that it fills. */
export interface SurveyRow {
  readonly row: number;
  readonly fields: Readonly<Partial<SignRecord>>;
  readonly problems: readonly RowProblem[];
}

interface SheetRow {
  readonly row: number;
  readonly cells: readonly string[];
}

function rowOf({ row, cells }: SheetRow, mapping: Mapping, headings: readonly string[]): SurveyRow {
  const fields: Partial<Record<SignField, SignRecord[SignField]>> = {};
  const problems: RowProblem[] = [];
  const columnOf = (field: SignField) => headings[mapping[field] ?? -1] || SIGN_LABELS[field].zh;
  for (const [field, column] of Object.entries(mapping) as [SignField, number][]) {
    const cell = cells[column] ?? '';
    if (cell.trim() === '') continue;
    const read = readCell(field, cell);
    if ('value' in read) fields[field] = read.value;
    else problems.push({ field, column: columnOf(field), rule: read.rule, message: read.message });
  }
  return { row, fields: fields as Partial<SignRecord>, problems };
}

/**
 * Reads the rows below the headings as signs. Never throws: what is wrong is said cell by cell. Empty rows are left
 * out; an empty cell says nothing about its field.
 */
export function readSurvey(
  body: readonly SheetRow[],
  mapping: Mapping,
  headings: readonly string[],
): SurveyRow[] {
  const columns = Object.values(mapping);
  return body
    .filter(({ cells }) => columns.some((column) => (cells[column] ?? '').trim() !== ''))
    .map((row) => rowOf(row, mapping, headings));
}

/** What is wrong with a sign as it would stand after an import, told by the columns of the file. */
export function standingProblems(
  sign: SignRecord,
  mapping: Mapping,
  headings: readonly string[],
): RowProblem[] {
  return signProblems(sign).map(({ field, rule, message }) => ({
    field,
    column: headings[mapping[field] ?? -1] || SIGN_LABELS[field].zh,
    rule,
    message,
  }));
}

/** The sign that a row makes of what is known, or of nothing. */
export const signFrom = (fields: Partial<SignRecord>, before: SignRecord = blankSign): SignRecord =>
  normalSign({ ...before, ...fields });
