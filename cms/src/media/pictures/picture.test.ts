import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import {
  animated,
  cmyk,
  jpeg,
  phonePhoto,
  polyglot,
  seeThrough,
  sixteenBit,
  svg,
  twoHalves,
} from '../../testing/pictures';
import { type ProcessedPicture, processPicture } from './picture';
import { presetNames, presets, versionFormats } from './presets';

const version = (picture: ProcessedPicture, preset: string, format: string): Buffer => {
  const found = picture.versions.find((each) => each.preset === preset && each.format === format);
  if (!found) throw new Error(`no ${preset} ${format}`);
  return found.data;
};
const mean = async (data: Buffer): Promise<number[]> =>
  (await sharp(data).stats()).channels.map((channel) => Math.round(channel.mean));
const isRed = async (data: Buffer): Promise<boolean> => {
  const [red = 0, , blue = 0] = await mean(data);
  return red > blue;
};

describe('a picture', () => {
  it('becomes every preset in every format, in the size it says', async () => {
    const picture = await processPicture(await jpeg());
    expect(picture.versions).toHaveLength(presetNames.length * versionFormats.length);
    for (const { preset, format, width, height, data } of picture.versions) {
      expect({ width, height }).toEqual(presets[preset]);
      const metadata = await sharp(data).metadata();
      expect(metadata).toMatchObject({ width, height, format: format === 'avif' ? 'heif' : format });
    }
    expect(Buffer.from(picture.thumbHash, 'base64').length).toBeLessThan(40);
  });

  it('is never enlarged', async () => {
    const { versions } = await processPicture(await jpeg(500, 400));
    expect(versions.find(({ preset }) => preset === 'hero')).toMatchObject({ width: 500, height: 313 });
    expect(versions.find(({ preset }) => preset === 'thumb')).toMatchObject({ width: 192, height: 192 });
  });

  it('is cut around its focal point', async () => {
    const wide = await twoHalves(2400, 600).jpeg().toBuffer();
    const left = await processPicture(wide, { focal: { x: 0.1, y: 0.5 } });
    const right = await processPicture(wide, { focal: { x: 0.9, y: 0.5 } });
    for (const preset of presetNames) {
      expect(await isRed(version(left, preset, 'webp')), preset).toBe(true);
      expect(await isRed(version(right, preset, 'webp')), preset).toBe(false);
    }
  });

  it('stands upright and tells nobody where and by whom it was taken', async () => {
    const picture = await processPicture(await phonePhoto());
    expect(picture.original).toMatchObject({ width: 1000, height: 1600, type: 'jpeg' });
    for (const data of [picture.original.data, ...picture.versions.map((each) => each.data)]) {
      const { exif, xmp, iptc, orientation } = await sharp(data).metadata();
      expect([exif, xmp, iptc, orientation]).toEqual([undefined, undefined, undefined, undefined]);
      expect(data.includes('SpyPhone')).toBe(false);
    }
    // Turned clockwise, what was on the left is now on top.
    expect(
      await isRed(
        await sharp(picture.original.data)
          .extract({ left: 0, top: 0, width: 1000, height: 700 })
          .png()
          .toBuffer(),
      ),
    ).toBe(true);
  });

  it('hides nothing behind its end', async () => {
    const { original, versions } = await processPicture(await polyglot());
    for (const data of [original.data, ...versions.map((each) => each.data)])
      expect(data.includes('<script>')).toBe(false);
  });

  it('is kept byte for byte when there is nothing to take away, so that storing it again loses nothing', async () => {
    for (const bytes of [
      await jpeg(),
      await twoHalves(400, 300).png().toBuffer(),
      await twoHalves(400, 300).webp().toBuffer(),
    ]) {
      expect((await processPicture(bytes)).original.data.equals(bytes)).toBe(true);
    }
    const once = (await processPicture(await phonePhoto())).original.data;
    expect((await processPicture(once)).original.data.equals(once)).toBe(true);
  });

  it.each([
    ['printed in CMYK', cmyk],
    ['of 16 bits', sixteenBit],
  ])('%s becomes ordinary colours of the screen', async (_, make) => {
    const picture = await processPicture(await make());
    for (const { data } of picture.versions) {
      expect(await sharp(data).metadata()).toMatchObject({ space: 'srgb', depth: 'uchar' });
    }
  });

  it('that moves stands still at its first frame', async () => {
    const { original, versions } = await processPicture(await animated());
    expect((await sharp(original.data).metadata()).pages ?? 1).toBe(1);
    for (const { data } of versions) expect(await isRed(data)).toBe(true);
  });

  it('that is see-through is light where a format has no transparency', async () => {
    const picture = await processPicture(await seeThrough());
    expect((await mean(version(picture, 'card', 'jpeg')))[0]).toBeGreaterThan(230);
    expect((await sharp(version(picture, 'card', 'webp')).metadata()).hasAlpha).toBe(true);
  });

  it('drawn as a small SVG of our own is rendered sharp at full width', async () => {
    const bytes = svg(
      '<rect width="160" height="200" fill="#c81e1e"/><rect x="160" width="160" height="200" fill="#1e3cc8"/>',
    );
    const picture = await processPicture(bytes, { allowSvg: true });
    expect(picture.original.data.equals(bytes)).toBe(true);
    expect(picture.versions.find(({ preset }) => preset === 'hero')).toMatchObject(presets.hero);
  });
});
