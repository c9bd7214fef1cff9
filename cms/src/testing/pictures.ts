import { crc32 } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';

/** Pictures for tests, good and hostile, made here so that nobody has to trust a binary in the repository. */

/** Red on the left, blue on the right: tells which part of it was cut out, and which way up it is. */
export function twoHalves(width: number, height: number): Sharp {
  const half = { width: Math.floor(width / 2), height, channels: 3 as const, background: '#c81e1e' };
  return sharp({ create: { width, height, channels: 3, background: '#1e3cc8' } }).composite([
    { input: { create: half }, left: 0, top: 0 },
  ]);
}

export const jpeg = (width = 1600, height = 1000): Promise<Buffer> =>
  twoHalves(width, height).jpeg().toBuffer();

/** A photograph as a phone makes it: lying on its side, with camera, author and place. */
export const phonePhoto = (): Promise<Buffer> =>
  twoHalves(1600, 1000)
    .withExif({
      IFD0: { Make: 'SpyPhone', Artist: 'Somebody' },
      IFD3: {
        GPSLatitudeRef: 'N',
        GPSLatitude: '39/1 54/1 26/1',
        GPSLongitudeRef: 'E',
        GPSLongitude: '116/1 23/1 28/1',
      },
    })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

export const truncated = async (): Promise<Buffer> => {
  const whole = await jpeg();
  return whole.subarray(0, Math.floor(whole.length / 2));
};

/** A PNG of a few bytes that says it is `side` pixels wide and high. */
export function bomb(side: number): Buffer {
  const chunk = (name: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
    const size = Buffer.alloc(4);
    size.writeUInt32BE(data.length);
    const check = Buffer.alloc(4);
    check.writeUInt32BE(crc32(body));
    return Buffer.concat([size, body, check]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const start = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
  return Buffer.concat([
    start,
    chunk('IHDR', header),
    chunk('IDAT', Buffer.alloc(8)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

export const polyglot = async (): Promise<Buffer> =>
  Buffer.concat([await jpeg(), Buffer.from('PK\x03\x04<script>alert(document.domain)</script>')]);

export const cmyk = (): Promise<Buffer> => twoHalves(800, 500).toColourspace('cmyk').jpeg().toBuffer();

export const sixteenBit = (): Promise<Buffer> => twoHalves(800, 500).toColourspace('rgb16').png().toBuffer();

/** Two frames, the first red, the second blue. */
export const animated = async (): Promise<Buffer> => {
  const frame = (background: string) =>
    sharp({ create: { width: 300, height: 200, channels: 3, background } })
      .png()
      .toBuffer();
  const frames = [await frame('#c81e1e'), await frame('#1e3cc8')];
  return sharp(frames, { join: { animated: true } })
    .webp()
    .toBuffer();
};

export const seeThrough = (): Promise<Buffer> =>
  sharp({ create: { width: 700, height: 500, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } })
    .png()
    .toBuffer();

export const svg = (inside: string, attributes = ''): Buffer =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 200" width="320" height="200" ${attributes}>${inside}</svg>`,
  );
