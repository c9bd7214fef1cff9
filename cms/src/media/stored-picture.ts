import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { ProcessedPicture } from './pictures/picture';
import type { PictureType } from './sniff';

/** A file on its way through Strapi's upload service; what is set on it is stored in the database. */
export type UploadFile = {
  name: string;
  hash: string;
  ext: string;
  mime: string;
  /** Kilobytes, as Strapi counts them. */
  size: number;
  sizeInBytes?: number;
  width?: number | null;
  height?: number | null;
  filepath?: string;
  tmpWorkingDirectory?: string;
  /** Per cent from the left and from the top. */
  focalPoint?: { x: number; y: number } | null;
  provider_metadata?: Record<string, unknown> | null;
  getStream: () => Readable;
};

const kinds: Record<PictureType, { ext: string; mime: string }> = {
  jpeg: { ext: '.jpg', mime: 'image/jpeg' },
  png: { ext: '.png', mime: 'image/png' },
  webp: { ext: '.webp', mime: 'image/webp' },
  avif: { ext: '.avif', mime: 'image/avif' },
  svg: { ext: '.svg', mime: 'image/svg+xml' },
};

const contentHash = (data: Buffer): string => createHash('sha256').update(data).digest('hex').slice(0, 12);

type Content = { name: string; hash: string; type: PictureType; data: Buffer; width: number; height: number };

async function stage(
  folder: string,
  { name, hash, type, data, width, height }: Content,
): Promise<UploadFile> {
  const filepath = join(folder, `${hash}${kinds[type].ext}`);
  await writeFile(filepath, data);
  const size = Math.round(data.length / 10) / 100;
  const getStream = () => createReadStream(filepath);
  return { name, hash, ...kinds[type], width, height, size, sizeInBytes: data.length, filepath, getStream };
}

/** The cleaned original in place of what was sent, with its placeholder. */
export async function stageOriginal(
  folder: string,
  file: UploadFile,
  { original, thumbHash }: ProcessedPicture,
): Promise<UploadFile> {
  const staged = await stage(folder, { ...original, name: file.name, hash: file.hash });
  return { ...file, ...staged, provider_metadata: { ...file.provider_metadata, thumbHash } };
}

/**
 * The versions of a picture under the keys of Strapi's `formats`: `thumb_avif` … `hero_jpeg`, and `thumbnail` for the
 * lists of the admin. Each file is named after its content too: an address never changes what it shows.
 */
export async function stageFormats(
  folder: string,
  file: Pick<UploadFile, 'name' | 'hash'>,
  { versions }: ProcessedPicture,
): Promise<{ key: string; file: UploadFile }[]> {
  const formats: { key: string; file: UploadFile }[] = [];
  for (const { preset, format, width, height, data } of versions) {
    const keys =
      preset === 'card' && format === 'webp' ? ['card_webp', 'thumbnail'] : [`${preset}_${format}`];
    for (const key of keys) {
      const hash = `${file.hash}_${key}_${contentHash(data)}`;
      const content = { name: `${key}_${file.name}`, hash, type: format, data, width, height };
      formats.push({ key, file: await stage(folder, content) });
    }
  }
  return formats;
}
