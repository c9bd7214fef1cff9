import type { Term } from './term-base';
import { normalTerm, TERM_COLUMNS, type TermColumn, type TermProblem, termProblems } from './term-rules';

/** A row of a spreadsheet with its number in the file. */
export interface CellRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A row of a term table: the term it says, and what is wrong with it. */
export interface TermRow {
  readonly row: number;
  readonly term: Term;
  readonly problems: readonly TermProblem[];
}

/** A term table as read. */
export interface TermTable {
  /** The fields that the file has a column for. */
  readonly fields: ReadonlySet<keyof Term>;
  readonly rows: readonly TermRow[];
  /** What is wrong with the header; with any, there are no rows. */
  readonly headProblems: readonly TermProblem[];
  /** Columns that no term has. */
  readonly unknownColumns: readonly string[];
  /** Number of the header's row in the file. */
  readonly headRow: number;
}

const names = Object.keys(TERM_COLUMNS) as TermColumn[];
const needed: readonly TermColumn[] = ['zh', 'en_preferred'];
const isColumn = (name: string): name is TermColumn => names.some((column) => column === name);

/** The forms of a cell, which are divided by `|`. */
const formsIn = (cell: string): string[] => cell.split('|');

function headProblems(header: readonly string[]): TermProblem[] {
  const missing = needed.filter((column) => !header.includes(column));
  const twice = header.filter((name, at) => isColumn(name) && header.indexOf(name) !== at);
  return [
    ...missing.map((column) => ({
      column,
      rule: 'missing-column',
      message: {
        zh: `没有这一列；表头应有 ${names.join('、')}`,
        en: `this column is missing; the header is ${names.join(', ')}`,
      },
    })),
    ...twice.map((column) => ({
      column,
      rule: 'repeated-column',
      message: { zh: '这一列出现两次', en: 'this column stands twice' },
    })),
  ];
}

function termOf(header: readonly string[], cells: readonly string[]): Term {
  const cell = (column: TermColumn) => cells[header.indexOf(column)] ?? '';
  return normalTerm({
    zh: cell('zh'),
    preferred: cell('en_preferred'),
    accepted: formsIn(cell('en_also_accepted')),
    forbidden: formsIn(cell('forbidden')),
    domain: cell('domain'),
    source: cell('source'),
    confidence: cell('confidence'),
  });
}

const surplus = (header: readonly string[], cells: readonly string[]): TermProblem[] =>
  cells.slice(header.length).every((cell) => cell.trim() === '')
    ? []
    : [
        {
          column: String(header.length + 1),
          rule: 'too-many-cells',
          message: {
            zh: `比表头多出单元格：是不是有逗号没有用引号括起来？`,
            en: 'has more cells than the header: is a comma not in quotes?',
          },
        },
      ];

const duplicate = (zh: string, firstRow: number): TermProblem => ({
  column: 'zh',
  rule: 'duplicate',
  message: { zh: `“${zh}”已在第 ${firstRow} 行`, en: `"${zh}" already stands in row ${firstRow}` },
});

/**
 * Reads the cells of a spreadsheet as terms: columns `zh`, `en_preferred` and, where present, `en_also_accepted`,
 * `domain`, `source`, `confidence`, `forbidden`; several forms in a cell are divided by `|`. Never throws: what is
 * wrong is said row by row.
 */
export function readTermTable(sheet: readonly CellRow[]): TermTable {
  const [head, ...body] = sheet;
  const header = (head?.cells ?? []).map((name) => name.trim());
  while (header.at(-1) === '') header.pop();
  const problems = headProblems(header);
  const known = header.filter(isColumn);
  const first = new Map<string, number>();
  const rows =
    problems.length > 0 ? [] : body.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  return {
    fields: new Set(known.map((column) => TERM_COLUMNS[column])),
    headProblems: problems,
    unknownColumns: header.filter((name) => !isColumn(name)),
    headRow: head?.row ?? 1,
    rows: rows.map(({ row, cells }) => {
      const term = termOf(header, cells);
      const before = first.get(term.zh);
      if (before === undefined) first.set(term.zh, row);
      const twice = before === undefined || term.zh === '' ? [] : [duplicate(term.zh, before)];
      return { row, term, problems: [...surplus(header, cells), ...termProblems(term), ...twice] };
    }),
  };
}

/** A term as the cells of an export, in the order of {@link TERM_COLUMNS}. */
export function termCells(term: Term): string[] {
  return Object.values(TERM_COLUMNS).map((field) => {
    const value = term[field];
    return typeof value === 'string' ? value : value.join('|');
  });
}
