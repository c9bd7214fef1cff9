import { randomBytes } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

const size = { width: 4000, height: 3000 };

/** A phone's photograph: 12 megapixels of soft light with the grain of a sensor, lying on its side, with metadata. */
async function photograph(): Promise<Buffer> {
  const { width, height } = size;
  const coarse = { width: 24, height: 18, channels: 3 as const };
  const light = await sharp(randomBytes(coarse.width * coarse.height * 3), { raw: coarse })
    .resize({ width, height, kernel: 'cubic' })
    .toBuffer({ resolveWithObject: true });
  const grain = await sharp({
    create: {
      width,
      height,
      channels: 3,
      background: '#000000',
      noise: { type: 'gaussian', mean: 128, sigma: 12 },
    },
  })
    .png({ compressionLevel: 0 })
    .toBuffer();
  return sharp(light.data, { raw: { width, height, channels: 3 } })
    .composite([{ input: grain, blend: 'soft-light' }])
    .withExif({ IFD0: { Make: 'bench' } })
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 92 })
    .toBuffer();
}

/** Writes that many different photographs into a folder and returns their files. */
export async function writePhotographs(folder: string, count: number): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const files: string[] = [];
  for (let number = 1; number <= count; number += 1) {
    const file = join(folder, `photograph-${number}.jpg`);
    await writeFile(file, await photograph());
    files.push(file);
  }
  return files;
}
