import { readFile } from 'node:fs/promises';
import { presetNames, presets } from 'cms/media/pictures/presets';
import sharp, { type Sharp } from 'sharp';

/** The settings of our pipeline, without anything around them. */
const encoders = [
  (picture: Sharp) => picture.avif({ quality: 55, effort: 1 }),
  (picture: Sharp) => picture.webp({ quality: 78 }),
  (picture: Sharp) => picture.jpeg({ quality: 80 }),
];
const cleaned = (bytes: Buffer) =>
  sharp(bytes)
    .autoOrient()
    .resize({ width: 4096, height: 4096, fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality: 90, mozjpeg: true })
    .toBuffer();

/** The loop most people write: every file starts from the photograph. Returns how many files it made. */
export async function eachFromThePhotograph(file: string): Promise<number> {
  const bytes = await readFile(file);
  let files = 0;
  for (const preset of presetNames) {
    for (const encode of encoders) {
      await encode(sharp(bytes).autoOrient().resize(presets[preset])).toBuffer();
      files += 1;
    }
  }
  await cleaned(bytes);
  return files + 1;
}

/** The best bare loop known to us: the photograph is decoded once, every file is cut from those pixels. */
export async function decodedOnce(file: string): Promise<number> {
  const bytes = await readFile(file);
  const { data, info } = await sharp(bytes)
    .autoOrient()
    .resize({ ...presets.hero, fit: 'outside' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  let files = 0;
  for (const preset of presetNames) {
    for (const encode of encoders) {
      const pixels = sharp(data, { raw: { width, height, channels } });
      await encode(pixels.resize(presets[preset])).toBuffer();
      files += 1;
    }
  }
  await cleaned(bytes);
  return files + 1;
}
