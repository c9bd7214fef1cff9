import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { inside } from '../../steps/places';

/** What a drawing shows of a sample sign, by the headings of its file. */
export interface SampleRow {
  readonly 编号: string;
  readonly 片区: string;
  readonly 用途: string;
  readonly 材质: string;
  readonly 尺寸: string;
  readonly 中文: string;
  readonly 英文: string;
}

/** From this number on the sample holds its faults, each its own; before, one wording is wrong wherever it stands. */
const firstWrong = 'SL-0161';
const wrongEverywhere = 'Caution! Slippery Floor';
/** One area has its pictures whole, so that a round there looks as it would. */
const wholeArea = '天安门城楼';

/** The sample signs that get a picture: those with faults, and one area. */
export async function pictured(): Promise<SampleRow[]> {
  const rows: SampleRow[] = parse(await readFile(inside('cms/sample/signs.csv')), { columns: true });
  return rows.filter(
    (row) => row.片区 === wholeArea || row.编号 >= firstWrong || row.英文 === wrongEverywhere,
  );
}

/** What a picture was drawn from: another text means that it has to be drawn anew. */
export const drawnFrom = (row: SampleRow): string =>
  [row.中文, row.英文, row.用途, row.材质, row.尺寸, row.片区].join(' | ');
