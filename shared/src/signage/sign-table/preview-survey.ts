import {
  blankSign,
  type FurtherText,
  SIGN_FIELDS,
  type SignField,
  type SignRecord,
} from '../sign-register/sign-record';
import { foldChinese } from '../text/chinese';
import type { Mapping } from './columns';
import { type RowProblem, type SurveyRow, signFrom, standingProblems } from './read-signs';

/** A sign of the register as the preview knows it. */
export interface KnownSign extends SignRecord {
  readonly documentId: string;
}

/**
 * What importing a row would do. `filled`: only gaps of a known sign are filled. `conflict`: it says something else
 * than the register. `duplicate`: the same code stands in the file before, or a sign without code looks like a known
 * one. Conflicts and duplicates wait for a person.
 */
export type RowChange = 'new' | 'filled' | 'equal' | 'conflict' | 'duplicate' | 'wrong';

/**
 * What a person decides about a row. `take`: as the file says; `keep`: as the register says, gaps filled; `new`: enter
 * it as another sign; `skip`: leave the row out.
 */
export const ROW_DECISIONS = ['take', 'keep', 'new', 'skip'] as const;
export type RowDecision = (typeof ROW_DECISIONS)[number];

/** A row of a survey with what importing it would do. */
export interface SurveyRowPreview {
  readonly row: number;
  readonly change: RowChange;
  readonly sign: SignRecord;
  /** The sign of the register that it changes or resembles. */
  readonly before?: KnownSign;
  /** Number of the row before it with the same code. */
  readonly sameAs?: number;
  /** Fields that would change. */
  readonly fields: readonly SignField[];
  /** Fields in which file and register contradict each other. */
  readonly disputed: readonly SignField[];
  readonly problems: readonly RowProblem[];
  /** What can be decided about the row; empty when nothing has to be. */
  readonly choices: readonly RowDecision[];
}

const isEmpty = (value: unknown): boolean =>
  value === '' || value === null || (Array.isArray(value) && value.length === 0);

type FieldValue = SignRecord[SignField];

/** Databases hand over the properties of a further text in an order of their own. */
const inOrder = (value: FieldValue) =>
  Array.isArray(value) ? value.map(({ locale, text }: FurtherText) => [locale, text]) : value;

const same = (left: FieldValue, right: FieldValue): boolean =>
  JSON.stringify(inOrder(left)) === JSON.stringify(inOrder(right));

const looks = (sign: Pick<SignRecord, 'zh' | 'en' | 'area' | 'place'>): string =>
  [foldChinese(sign.zh), sign.en.trim().toLowerCase(), sign.area, sign.place].join('\u0000');

interface Known {
  readonly byCode: ReadonlyMap<string, KnownSign>;
  readonly byLooks: ReadonlyMap<string, KnownSign>;
}

/** Says, row by row, what importing a survey would do to the signs known. Writes nothing, decides nothing. */
export function previewSurvey(
  survey: readonly SurveyRow[],
  known: readonly KnownSign[],
  mapping: Mapping,
  headings: readonly string[],
): SurveyRowPreview[] {
  const index: Known = {
    byCode: new Map(known.map((sign) => [sign.code, sign])),
    byLooks: new Map(known.map((sign) => [looks(sign), sign])),
  };
  const first = new Map<string, number>();
  return survey.map((row) => {
    const code = String(row.fields.code ?? '').trim();
    const sameAs = code === '' ? undefined : first.get(code);
    if (code !== '' && sameAs === undefined) first.set(code, row.row);
    return previewRow(row, index, sameAs, mapping, headings);
  });
}

function previewRow(
  { row, fields: given, problems: read }: SurveyRow,
  known: Known,
  sameAs: number | undefined,
  mapping: Mapping,
  headings: readonly string[],
): SurveyRowPreview {
  const drafted = signFrom(given);
  const byCode = drafted.code === '' ? undefined : known.byCode.get(drafted.code);
  const lookalike = drafted.code === '' ? known.byLooks.get(looks(drafted)) : undefined;
  const before = byCode ?? lookalike;
  const sign = byCode ? signFrom(given, byCode) : drafted;
  const base = before ?? blankSign;
  const fields = SIGN_FIELDS.filter(
    (field) => !same(base[field], sign[field]) && (field in given || !before),
  );
  const disputed = byCode ? fields.filter((field) => !isEmpty(base[field])) : [];
  // A code can still be made for a sign that has none.
  const complete = sign.code === '' ? { ...sign, code: 'X' } : sign;
  const problems = read.length > 0 ? read : standingProblems(complete, mapping, headings);
  const shape = { row, sign, ...(before ? { before } : {}), fields, disputed, problems };
  if (problems.length > 0) return { ...shape, change: 'wrong', choices: ['skip'] };
  if (sameAs !== undefined) return { ...shape, change: 'duplicate', sameAs, choices: ['skip', 'take'] };
  if (lookalike) return { ...shape, change: 'duplicate', choices: ['skip', 'new'] };
  if (!byCode) return { ...shape, change: 'new', choices: [] };
  if (disputed.length > 0) return { ...shape, change: 'conflict', choices: ['take', 'keep', 'skip'] };
  return { ...shape, change: fields.length > 0 ? 'filled' : 'equal', choices: [] };
}

/** What becomes of a row after a decision: the sign to write, or nothing. */
export interface SettledRow {
  readonly row: number;
  readonly before?: KnownSign;
  readonly fields: Partial<SignRecord>;
}

const only = (sign: SignRecord, fields: readonly SignField[]): Partial<SignRecord> =>
  Object.fromEntries(fields.map((field) => [field, sign[field]]));

/** Rows that still wait for a person's decision. */
export const undecided = (
  rows: readonly SurveyRowPreview[],
  decisions: ReadonlyMap<number, RowDecision>,
): SurveyRowPreview[] =>
  rows.filter(({ row, choices }) => {
    const decision = decisions.get(row);
    return choices.length > 0 && (decision === undefined || !choices.includes(decision));
  });

/** What an import writes, once every row that needs it is decided; rows without effect are left out. */
export function settledRows(
  rows: readonly SurveyRowPreview[],
  decisions: ReadonlyMap<number, RowDecision>,
): SettledRow[] {
  let settled: (SettledRow & { readonly code: string })[] = [];
  for (const preview of rows) {
    const { row, change, sign, before, fields, disputed, choices } = preview;
    const decision = choices.length > 0 ? decisions.get(row) : undefined;
    if (change === 'equal' || decision === 'skip') continue;
    const { code } = sign;
    // A later row that is taken stands in place of the one before it with the same code.
    if (preview.sameAs !== undefined) settled = settled.filter((other) => other.code !== code);
    const fresh = change === 'new' || decision === 'new' || !before;
    const kept = decision === 'keep' ? fields.filter((field) => !disputed.includes(field)) : fields;
    if (fresh) settled.push({ row, code, fields: sign });
    else if (kept.length > 0) settled.push({ row, code, before, fields: only(sign, kept) });
  }
  return settled.map(({ code: _, ...row }) => row);
}
