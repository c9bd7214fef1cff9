import type { Sharp } from 'sharp';
import type { PictureType } from '../sniff';
import type { Size } from './crop';
import { limits } from './limits';
import type { ReadPicture } from './read';
import { isPlain } from './structure';

export type KeptOriginal = Size & { type: PictureType; data: Buffer };

const encode: Record<Exclude<PictureType, 'svg'>, (picture: Sharp) => Sharp> = {
  jpeg: (picture) => picture.jpeg({ quality: 90, mozjpeg: true }),
  png: (picture) => picture.png({ compressionLevel: 9 }),
  webp: (picture) => picture.webp({ quality: 90 }),
  avif: (picture) => picture.avif({ quality: 75, effort: 2 }),
};

/**
 * The picture that is kept beside its versions: upright, in sRGB, without metadata (position, camera, author,
 * thumbnails) and without anything hidden behind it. A file that is already so is kept byte for byte.
 */
export async function keptOriginal(picture: ReadPicture): Promise<KeptOriginal> {
  const { bytes, type, width, height } = picture;
  const small = Math.max(width, height) <= limits.keptSide;
  if (type === 'svg' || (small && isPlain(bytes, type))) return { type, data: bytes, width, height };
  const upright = picture
    .open()
    .resize({ width: limits.keptSide, height: limits.keptSide, fit: 'inside', withoutEnlargement: true });
  const { data, info } = await encode[type](upright).toBuffer({ resolveWithObject: true });
  return { type, data, width: info.width, height: info.height };
}
