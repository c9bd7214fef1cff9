import type { Sharp } from 'sharp';
import { centre, cutAround, deliveredSize, type FocalPoint, type Size } from './crop';
import { type KeptOriginal, keptOriginal } from './kept-original';
import { type PresetName, presetNames, presets, type VersionFormat, versionFormats } from './presets';
import { damaged, type ReadPicture, readPicture } from './read';
import { fromPixels, thumbHashOf } from './thumb-hash';
import { inTurn } from './turn';

/** One file made of a picture: a preset in one format. */
export type PictureVersion = Size & { preset: PresetName; format: VersionFormat; data: Buffer };

export type ProcessedPicture = {
  original: KeptOriginal;
  versions: PictureVersion[];
  /** ThumbHash of the whole picture, base64. */
  thumbHash: string;
};

export type PictureOptions = {
  focal?: FocalPoint;
  /** Whether a drawing may come in: true for files of our own content folders, never for what people upload. */
  allowSvg?: boolean;
};

type Pixels = Size & { data: Buffer; channels: 3 | 4 };

// Where see-through parts have to become something: the warm paper tone of the guide.
const paper = '#F7F4EE';

/** All that decides what comes out, beside the picture itself and the code; the number counts changes of the code. */
export const recipe = {
  code: 1,
  presets,
  paper,
  formats: { avif: { quality: 55, effort: 1 }, webp: { quality: 78 }, jpeg: { quality: 80 } },
} as const;

const { formats } = recipe;
const encode: Record<VersionFormat, (picture: Sharp) => Sharp> = {
  avif: (picture) => picture.avif(formats.avif),
  webp: (picture) => picture.webp(formats.webp),
  jpeg: (picture) => picture.flatten({ background: paper }).jpeg(formats.jpeg),
};

/** Decodes once, into a working copy just large enough for the largest preset. */
async function decode(picture: ReadPicture): Promise<Pixels> {
  const { width, height } = presets.hero;
  const { data, info } = await picture
    .open()
    .resize({ width, height, fit: 'outside', withoutEnlargement: picture.type !== 'svg' })
    .toColourspace('srgb')
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  const { channels } = info;
  if (channels === 3 || channels === 4) return { data, width: info.width, height: info.height, channels };
  throw new Error(`unexpected number of channels: ${channels}`);
}

async function makeVersions(pixels: Pixels, focal: FocalPoint): Promise<PictureVersion[]> {
  const versions: PictureVersion[] = [];
  for (const preset of presetNames) {
    const cut = cutAround(pixels, presets[preset], focal);
    const size = deliveredSize(cut, presets[preset]);
    const shaped = fromPixels(pixels.data, pixels.width, pixels.height, pixels.channels)
      .extract(cut)
      .resize({ ...size, fit: 'fill' });
    for (const format of versionFormats) {
      versions.push({ preset, format, ...size, data: await encode[format](shaped.clone()).toBuffer() });
    }
  }
  return versions;
}

async function work(
  bytes: Buffer,
  { focal = centre, allowSvg = false }: PictureOptions,
): Promise<ProcessedPicture> {
  const picture = await readPicture(bytes, allowSvg);
  try {
    const pixels = await decode(picture);
    const { data, width, height, channels } = pixels;
    const thumbHash = await thumbHashOf(fromPixels(data, width, height, channels));
    const versions = await makeVersions(pixels, focal);
    return { original: await keptOriginal(picture), versions, thumbHash };
  } catch (error) {
    throw damaged(error);
  }
}

/**
 * Makes everything the guide needs of a picture: the presets around the focal point in every format, a
 * placeholder, and the original without its metadata. Used by Strapi's uploads, the importer and the command line.
 * @throws PictureRefused with rule and sentence: wrong type, too large, damaged, unsafe SVG. Nothing else.
 */
export function processPicture(bytes: Buffer, options: PictureOptions = {}): Promise<ProcessedPicture> {
  return inTurn(() => work(bytes, options));
}
