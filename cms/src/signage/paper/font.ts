import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';

const directory = 44;
const directoryEntry = 20;

/**
 * A WOFF 1 font as the TrueType font that is packed in it. The PDF library would unpack its tables anew for every
 * single glyph: a notice took a minute.
 */
export function unpackWoff(woff: Buffer): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('This is no WOFF font.');
  const count = woff.readUInt16BE(12);
  const entries = Array.from({ length: count }, (_, at) => {
    const place = directory + at * directoryEntry;
    const [offset, packed, length] = [4, 8, 12].map((by) => woff.readUInt32BE(place + by)) as [
      number,
      number,
      number,
    ];
    const bytes = woff.subarray(offset, offset + packed);
    return {
      tag: woff.subarray(place, place + 4),
      checksum: woff.subarray(place + 16, place + 20),
      bytes: packed < length ? inflateSync(bytes) : bytes,
    };
  });
  const header = Buffer.alloc(12 + count * 16);
  woff.copy(header, 0, 4, 8);
  const power = Math.floor(Math.log2(count));
  header.writeUInt16BE(count, 4);
  header.writeUInt16BE(2 ** power * 16, 6);
  header.writeUInt16BE(power, 8);
  header.writeUInt16BE((count - 2 ** power) * 16, 10);
  const parts: Buffer[] = [header];
  let offset = header.length;
  for (const [at, { tag, checksum, bytes }] of entries.entries()) {
    const place = 12 + at * 16;
    tag.copy(header, place);
    checksum.copy(header, place + 4);
    header.writeUInt32BE(offset, place + 8);
    header.writeUInt32BE(bytes.length, place + 12);
    const gap = (4 - (bytes.length % 4)) % 4;
    parts.push(bytes, Buffer.alloc(gap));
    offset += bytes.length + gap;
  }
  return Buffer.concat(parts);
}

const fonts = new Map<string, Buffer>();

/** The font of every paper: Noto Sans SC (OFL 1.1), shipped in `cms/fonts`, read when the first paper is made. */
export function paperFont(cmsFolder: string): Buffer {
  const known =
    fonts.get(cmsFolder) ?? unpackWoff(readFileSync(join(cmsFolder, 'fonts', 'noto-sans-sc-400.woff')));
  fonts.set(cmsFolder, known);
  return known;
}
