import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { inside } from '../../steps/places';
import { drawSign } from './draw-sign';
import { Lettering } from './lettering';
import { drawnFrom, pictured } from './sample-row';

const room = 'cms/sample/photographs';
/** Says of each picture what it was drawn from, so that a test finds those that are out of date. */
export const listPath = `${room}/drawn-from.json`;

/** Draws all pictures of the sample signs anew; those of signs that are no more go. Returns what was written. */
export async function writeSamplePictures(): Promise<string[]> {
  const rows = await pictured();
  const paths = rows.map((row) => `${room}/${row.编号}.webp`);
  await mkdir(inside(room), { recursive: true });
  for (const name of await readdir(inside(room))) await rm(inside(room, name));
  const lettering = await Lettering.open();
  try {
    for (const [at, row] of rows.entries())
      await writeFile(inside(paths[at] ?? ''), await drawSign(row, lettering));
  } finally {
    await lettering.close();
  }
  const list = Object.fromEntries(rows.map((row) => [row.编号, drawnFrom(row)]));
  await writeFile(inside(listPath), `${JSON.stringify(list, null, 2)}\n`);
  return [...paths, listPath];
}
