import sharp, { type Sharp } from 'sharp';

/** A placeholder of about 30 bytes, base64: shown until the picture has arrived (https://evanw.github.io/thumbhash). */
export async function thumbHashOf(picture: Sharp): Promise<string> {
  // The package is an ES module only, and the compiled CMS is CommonJS.
  const { rgbaToThumbHash } = await import('thumbhash');
  const { data, info } = await picture
    .resize({ width: 100, height: 100, fit: 'inside', withoutEnlargement: true })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return Buffer.from(rgbaToThumbHash(info.width, info.height, data)).toString('base64');
}

/** Raw pixels as a picture again. */
export const fromPixels = (data: Buffer, width: number, height: number, channels: 3 | 4): Sharp =>
  sharp(data, { raw: { width, height, channels } });
