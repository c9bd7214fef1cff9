import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import type { FocalPoint } from 'cms/media/pictures/crop';
import { type ProcessedPicture, processPicture } from 'cms/media/pictures/picture';

/** A picture on the disk that could not be read or was refused; nothing was written. */
export class PictureError extends Error {}

export type MadeFile = {
  preset: string;
  format: string;
  width: number;
  height: number;
  bytes: number;
  file: string;
};
export type MadePicture = {
  source: string;
  width: number;
  height: number;
  thumbHash: string;
  files: MadeFile[];
};

async function make(source: string, focal: FocalPoint): Promise<ProcessedPicture> {
  try {
    return await processPicture(await readFile(source), { focal, allowSvg: true });
  } catch (error) {
    const { code, rule, message } = error as NodeJS.ErrnoException & { rule?: string };
    const reason = code === 'ENOENT' ? 'there is no such file' : rule ? `${rule}: ${message}` : message;
    throw new PictureError(`${source}: ${reason}`);
  }
}

async function write(source: string, folder: string, picture: ProcessedPicture): Promise<MadePicture> {
  const name = basename(source, extname(source));
  const files: MadeFile[] = [];
  const { original } = picture;
  for (const version of [...picture.versions, { ...original, preset: 'original', format: original.type }]) {
    const { preset, format, width, height, data } = version;
    const file = join(folder, `${name}-${preset}.${format === 'jpeg' ? 'jpg' : format}`);
    await writeFile(file, data);
    files.push({ preset, format, width, height, bytes: data.length, file });
  }
  return { source, width: original.width, height: original.height, thumbHash: picture.thumbHash, files };
}

async function moved(picture: MadePicture, folder: string): Promise<MadePicture> {
  const files: MadeFile[] = [];
  for (const made of picture.files) {
    const file = join(folder, basename(made.file));
    await rename(made.file, file);
    files.push({ ...made, file });
  }
  return { ...picture, files };
}

/**
 * Turns pictures into the named presets and writes them to a folder. All or nothing: files are made in a folder beside
 * it and moved there once the last picture has been made, so that memory holds one picture however many there are.
 * @throws PictureError naming the file and the rule it breaks
 */
export async function processFiles(
  sources: readonly string[],
  folder: string,
  focal: FocalPoint,
  onProgress: (source: string) => void = () => undefined,
): Promise<MadePicture[]> {
  const names = sources.map((source) => basename(source, extname(source)));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) throw new PictureError(`${twice}: two pictures of this name would be written over each other`);
  const beside = dirname(resolve(folder));
  await mkdir(beside, { recursive: true });
  const staging = await mkdtemp(join(beside, '.media-'));
  try {
    const made: MadePicture[] = [];
    for (const source of sources) {
      onProgress(source);
      made.push(await write(source, staging, await make(source, focal)));
    }
    await mkdir(folder, { recursive: true });
    return await Promise.all(made.map((picture) => moved(picture, folder)));
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}
