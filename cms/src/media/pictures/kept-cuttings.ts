import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import sharp from 'sharp';
import { type PictureOptions, type ProcessedPicture, processPicture, recipe } from './picture';

const digest = (...parts: readonly (string | Buffer)[]): string =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex');

/** Cuttings of another recipe, or of another sharp, are of no use to anyone. */
const kitchen = digest(JSON.stringify([recipe, sharp.versions])).slice(0, 16);

async function ownShelf(folder: string): Promise<string> {
  const shelf = join(folder, kitchen);
  const isNew = (await mkdir(shelf, { recursive: true })) !== undefined;
  const others = isNew ? (await readdir(folder)).filter((name) => name !== kitchen) : [];
  await Promise.all(others.map((name) => rm(join(folder, name), { recursive: true, force: true })));
  return shelf;
}

async function keep(shelf: string, file: string, picture: ProcessedPicture): Promise<void> {
  const unfinished = join(shelf, randomBytes(8).toString('hex'));
  await writeFile(unfinished, serialize(picture));
  await rename(unfinished, file);
}

/**
 * `processPicture` for pictures that come again and again, such as our own drawings with every first start: what was
 * made of the same bytes around the same point by the same recipe is taken from the folder. A folder that cannot be
 * read or written makes it slower, never wrong. Without one, everything is made anew.
 */
export async function processKept(
  folder: string | undefined,
  bytes: Buffer,
  options: PictureOptions,
): Promise<ProcessedPicture> {
  if (!folder) return processPicture(bytes, options);
  const shelf = await ownShelf(folder).catch(() => undefined);
  if (!shelf) return processPicture(bytes, options);
  const file = join(shelf, digest(JSON.stringify(options), bytes));
  const kept = await readFile(file)
    .then((content) => deserialize(content) as ProcessedPicture)
    .catch(() => undefined);
  if (kept) return kept;
  const picture = await processPicture(bytes, options);
  await keep(shelf, file, picture).catch(() => undefined);
  return picture;
}
