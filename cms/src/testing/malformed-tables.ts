import { Workbook } from 'exceljs';
import fc from 'fast-check';
import { encode } from 'iconv-lite';
import { estimateDay } from 'shared/ceremony';
import { addDays } from 'shared/time';

/** A row of a year table. */
export interface TimesRow {
  readonly date: string;
  readonly raise: string;
  readonly lower: string;
}

/** A file as somebody might hand it in, and what must become of it. */
export interface MadeTable {
  readonly description: string;
  readonly fileName: string;
  readonly content: Buffer;
  /** The rows that it says; undefined: it has to be refused; 'any': broken at random, read correctly or refused. */
  readonly says: readonly TimesRow[] | undefined | 'any';
}

type Cells = string[][];
const head = ['日期', '升旗', '降旗'];
const cellsOf = (rows: readonly TimesRow[]): Cells => [
  [...head],
  ...rows.map(({ date, raise, lower }) => [date, raise, lower]),
];

/** What can be wrong, or merely unusual, in a table's cells; `refused` tells whether it may be imported. */
interface Turn {
  readonly name: string;
  readonly refused: boolean;
  readonly turn: (cells: Cells, at: number) => void;
}

const set = (cells: Cells, row: number, column: number, value: string) => {
  const cell = cells[row];
  if (cell) cell[column] = value;
};

function eachRow(cells: Cells, change: (row: string[]) => unknown): void {
  for (const row of cells) change(row);
}

const turns: readonly Turn[] = [
  { name: 'as it is', refused: false, turn: () => undefined },
  { name: 'a title above', refused: false, turn: (cells) => cells.unshift(['天安门广场升降国旗时间表']) },
  { name: 'empty rows', refused: false, turn: (cells, at) => cells.splice(at, 0, ['', '', ''], []) },
  {
    name: 'columns in another order',
    refused: false,
    turn: (cells) => eachRow(cells, (row) => row.reverse()),
  },
  {
    name: 'a column of remarks',
    refused: false,
    turn: (cells) => eachRow(cells, (row) => row.unshift(row === cells[0] ? '备注' : '=1+1')),
  },
  {
    name: 'full-width figures',
    refused: false,
    turn: (cells, at) => set(cells, at, 1, (cells[at]?.[1] ?? '').replaceAll(':', '：')),
  },
  {
    name: 'blanks around',
    refused: false,
    turn: (cells, at) => set(cells, at, 2, `  ${cells[at]?.[2] ?? ''}\u3000`),
  },
  {
    name: 'slashes in dates',
    refused: false,
    turn: (cells) => eachRow(cells, (row) => row.splice(0, 1, (row[0] ?? '').replaceAll('-', '/'))),
  },
  { name: 'no headings', refused: true, turn: (cells) => cells.shift() },
  {
    name: 'no column of lowerings',
    refused: true,
    turn: (cells) => eachRow(cells, (row) => row.splice(2, 1)),
  },
  {
    name: 'two months side by side',
    refused: true,
    turn: (cells) => eachRow(cells, (row) => row.push(...row)),
  },
  { name: 'a day that is not', refused: true, turn: (cells, at) => set(cells, at, 0, '2026-02-30') },
  { name: 'a date in words', refused: true, turn: (cells, at) => set(cells, at, 0, '元旦') },
  { name: 'no date', refused: true, turn: (cells, at) => set(cells, at, 0, '') },
  { name: 'a time that is not', refused: true, turn: (cells, at) => set(cells, at, 1, '25:70') },
  { name: 'half a time', refused: true, turn: (cells, at) => set(cells, at, 1, '7:3') },
  { name: 'no lowering', refused: true, turn: (cells, at) => set(cells, at, 2, '') },
  { name: 'an error of Excel', refused: true, turn: (cells, at) => set(cells, at, 2, '#REF!') },
  { name: 'a formula as text', refused: true, turn: (cells, at) => set(cells, at, 1, '=NOW()') },
  {
    name: 'the afternoon’s lowering as 5:30',
    refused: true,
    turn: (cells, at) => set(cells, at, 2, '05:30'),
  },
  { name: 'ten minutes off', refused: true, turn: (cells, at) => set(cells, at, 1, '00:10') },
  { name: 'a day twice', refused: true, turn: (cells, at) => cells.push([...(cells[at] ?? [])]) },
  { name: 'a note below', refused: true, turn: (cells) => cells.push(['注：以官方公布为准', '', '']) },
];

/** Cells as CSV text. */
export const csv = (cells: Cells, separator: string, end: string) =>
  cells
    .map((row) =>
      row.map((cell) => (/["\n,;\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(separator),
    )
    .join(end);

async function xlsx(cells: Cells, shape: 'text' | 'dates' | 'formulas'): Promise<Buffer> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('年表');
  const valueIn = (cell: string) => {
    const day = /^\d{4}-\d{2}-\d{2}$/.test(cell) && cell !== '2026-02-30';
    const time = /^([01]\d|2[0-3]):[0-5]\d$/.exec(cell);
    if (shape === 'text' || !(day || time)) return cell;
    const value = day
      ? new Date(`${cell}T00:00:00Z`)
      : new Date(Date.UTC(1899, 11, 30, Number(cell.slice(0, 2)), Number(cell.slice(3))));
    return shape === 'dates' ? value : { formula: 'Z1', result: value };
  };
  for (const row of cells) sheet.addRow(row.map(valueIn));
  if (cells[0]?.length === 1) sheet.mergeCells('A1:C1');
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      if (cell.value instanceof Date || cell.result instanceof Date) cell.numFmt = 'yyyy-mm-dd hh:mm';
    });
  });
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

const writers: Readonly<Record<string, (cells: Cells) => Buffer | Promise<Buffer>>> = {
  'UTF-8.csv': (cells) => Buffer.from(csv(cells, ',', '\n')),
  'BOM.csv': (cells) => Buffer.from(`\uFEFF${csv(cells, ',', '\r\n')}`),
  'GBK.csv': (cells) => encode(csv(cells, ',', '\r\n'), 'gbk'),
  'UTF-16.txt': (cells) => encode(csv(cells, '\t', '\r\n'), 'utf-16'),
  'semicolons.csv': (cells) => Buffer.from(csv(cells, ';', '\n')),
  'text.xlsx': (cells) => xlsx(cells, 'text'),
  'dates.xlsx': (cells) => xlsx(cells, 'dates'),
  'formulas.xlsx': (cells) => xlsx(cells, 'formulas'),
};

/** What happens to a file on its way. */
export const damages: Readonly<Record<string, (content: Buffer, at: number) => Buffer>> = {
  none: (content) => content,
  'cut off': (content, at) => content.subarray(0, Math.floor(content.length * at)),
  'one byte other': (content, at) => {
    const copy = Buffer.from(content);
    const place = Math.floor((copy.length - 1) * at);
    copy[place] = (copy[place] ?? 0) ^ (1 << (place % 8));
    return copy;
  },
  'a piece twice': (content, at) => {
    const middle = Math.floor(content.length * at);
    return Buffer.concat([content.subarray(0, middle), content.subarray(Math.floor(middle / 2))]);
  },
};

export const fraction = fc.double({ min: 0.02, max: 0.98, noNaN: true });

/** The making of one table: how many days, what is turned, how it is written, what happens to it on its way. */
export const tableRecipe = fc.record({
  days: fc.integer({ min: 2, max: 9 }),
  turn: fc.oneof(
    fc.constantFrom(...turns.filter(({ refused }) => refused)),
    fc.constantFrom(...turns.filter(({ refused }) => !refused)),
  ),
  at: fraction,
  writer: fc.constantFrom(...Object.keys(writers)),
  // Every other file arrives as it was sent.
  damage: fc.constantFrom('none', 'none', 'none', ...Object.keys(damages).slice(1)),
  damagedAt: fraction,
});
type Recipe = typeof tableRecipe extends fc.Arbitrary<infer Value> ? Value : never;

/** Makes a table whose days begin with one date; the times are the Sun's. */
export async function makeTable(recipe: Recipe, from: string): Promise<MadeTable> {
  const rows = Array.from({ length: recipe.days }, (_, index) => estimateDay(addDays(from, index)));
  const cells = cellsOf(rows);
  recipe.turn.turn(cells, 1 + Math.floor(recipe.at * (rows.length - 1)));
  const whole = (await writers[recipe.writer]?.(cells)) ?? Buffer.alloc(0);
  const content = damages[recipe.damage]?.(whole, recipe.damagedAt) ?? whole;
  const read = recipe.turn.refused ? undefined : rows;
  return {
    description: `${recipe.turn.name}, ${recipe.writer}, damage: ${recipe.damage}`,
    fileName: recipe.writer,
    content,
    says: recipe.damage === 'none' ? read : 'any',
  };
}
