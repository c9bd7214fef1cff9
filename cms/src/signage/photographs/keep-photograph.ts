import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { now } from 'shared/time';
import { refused } from '../../desk/refused';
import { damaged, readPicture } from '../../media/pictures/read';
import { PictureRefused } from '../../media/pictures/refusal';
import { inTurn } from '../../media/pictures/turn';
import { readSurroundings } from '../../security/surroundings';
import { pieces, registerTable } from '../register/tables';

/** Why a photograph of a sign was taken. */
export const PHOTOGRAPH_PURPOSES = ['survey', 'fault', 'proof', 'check-back', 'patrol', 'report'] as const;
export type PhotographPurpose = (typeof PHOTOGRAPH_PURPOSES)[number];

/** A photograph as the register keeps it; its bytes lie in a file named after them. */
export interface PhotographRow {
  readonly signId: string;
  readonly caseId: number | null;
  readonly purpose: PhotographPurpose;
  /** SHA-256 of the kept bytes. */
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  readonly takenAt: string | null;
  readonly keptAt: string;
  readonly who: string;
  readonly note: string | null;
  readonly sample: boolean | null;
}

/** A photograph handed in. */
export interface NewPhotograph {
  readonly signId: string;
  readonly caseId?: number;
  readonly purpose: PhotographPurpose;
  readonly content: Buffer;
  readonly takenAt?: string;
  readonly who: string;
  readonly note?: string;
  /** A drawing of the sample data, no photograph. */
  readonly sample?: boolean;
}

/** Longest sides in pixels: what a printed notice needs, and what a list shows. */
const sides = { whole: 1600, small: 320 } as const;
export type PhotographSize = keyof typeof sides;

const folder = (): string => join(readSurroundings().dataFolder, 'signage-photographs');
const fileOf = (name: string, size: PhotographSize): string => join(folder(), `${name}-${size}.jpg`);

/** Written beside its place and then moved: a power cut leaves no half picture under a good name. */
async function writeWhole(path: string, bytes: Buffer): Promise<void> {
  const half = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  await writeFile(half, bytes);
  await rename(half, path);
}

async function encoded(
  content: Buffer,
): Promise<{ whole: Buffer; small: Buffer; width: number; height: number }> {
  const picture = await readPicture(content, false);
  try {
    const shrunk = (side: number) =>
      picture
        .open()
        .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
        .flatten({ background: '#FFFFFF' })
        .toColourspace('srgb');
    const { data: whole, info } = await shrunk(sides.whole)
      .jpeg({ quality: 80 })
      .toBuffer({ resolveWithObject: true });
    const small = await shrunk(sides.small).jpeg({ quality: 75 }).toBuffer();
    return { whole, small, width: info.width, height: info.height };
  } catch (error) {
    throw damaged(error);
  }
}

/** A photograph whose bytes are kept already. */
export interface StoredPicture {
  /** SHA-256 of the kept bytes. */
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
}

/**
 * Encodes a photograph anew, which leaves every kind of metadata and foreign bytes behind, and puts it into the
 * register's own folder: photographs of signs are no content and never served at /uploads.
 * @throws DeskRefused when the file is no picture that can be used; nothing is kept then.
 */
export async function storePhotograph(content: Buffer): Promise<StoredPicture> {
  const picture = await inTurn(() => encoded(content)).catch((error: unknown) => {
    throw error instanceof PictureRefused ? refused('photograph', error.message) : error;
  });
  const file = createHash('sha256').update(picture.whole).digest('hex');
  await mkdir(folder(), { recursive: true });
  await writeWhole(fileOf(file, 'whole'), picture.whole);
  await writeWhole(fileOf(file, 'small'), picture.small);
  return { file, width: picture.width, height: picture.height, bytes: picture.whole.length };
}

/** Enters a stored photograph into the register; inside a transaction it is entered with it. */
export async function enterPhotograph(
  strapi: Core.Strapi,
  about: Omit<NewPhotograph, 'content'>,
  picture: StoredPicture,
): Promise<number> {
  const data = { ...about, ...picture, keptAt: now().toISOString() };
  return (await registerTable<PhotographRow>(strapi, 'photograph').create({ data })).id;
}

/**
 * Stores a photograph and enters it into the register.
 * @throws DeskRefused as {@link storePhotograph} does.
 */
export async function keepPhotograph(
  strapi: Core.Strapi,
  { content, ...about }: NewPhotograph,
): Promise<number> {
  return enterPhotograph(strapi, about, await storePhotograph(content));
}

/** The bytes of a photograph, always JPEG; undefined when its file is gone. */
export async function photographBytes(file: string, size: PhotographSize): Promise<Buffer | undefined> {
  if (!/^[0-9a-f]{64}$/.test(file)) return undefined;
  return readFile(fileOf(file, size)).catch(() => undefined);
}

/** Takes files off the disk that no photograph of the register has any more. After their rows have gone for good. */
export async function sweepPhotographs(strapi: Core.Strapi, files: readonly string[]): Promise<void> {
  const table = registerTable<PhotographRow>(strapi, 'photograph');
  for (const some of pieces([...new Set(files)])) {
    const kept = await table.findMany({ where: { file: { $in: some } } });
    const inUse = new Set(kept.map(({ file }) => file));
    for (const file of some.filter((each) => !inUse.has(each)))
      for (const size of Object.keys(sides) as PhotographSize[])
        await rm(fileOf(file, size), { force: true });
  }
}
