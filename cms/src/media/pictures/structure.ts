import type { PictureType } from '../sniff';

/** Segments a plain JPEG needs: start, tables, frame, scan, JFIF and Adobe headers. No comments, EXIF or profiles. */
function isPlainJpeg(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return false;
    const marker = bytes[at + 1] ?? 0;
    const known = (marker >= 0xc0 && marker <= 0xcf) || [0xda, 0xdb, 0xdd, 0xe0, 0xee].includes(marker);
    if (!known) return false;
    at += 2 + view.getUint16(at + 2);
    if (marker !== 0xda) continue;
    at = afterScan(bytes, at);
    if (bytes[at + 1] === 0xd9) return at + 2 === bytes.length;
  }
  return false;
}

/** Where the coded data of a scan ends: at the next marker that is neither stuffing nor a restart. */
function afterScan(bytes: Uint8Array, start: number): number {
  for (let at = start; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0;
    if (bytes[at] === 0xff && next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

const pngChunks = ['IHDR', 'PLTE', 'tRNS', 'sRGB', 'gAMA', 'cHRM', 'sBIT', 'bKGD', 'pHYs', 'IDAT', 'IEND'];
const webpChunks = ['VP8 ', 'VP8L', 'ALPH'];

function chunkNames(
  bytes: Uint8Array,
  start: number,
  read: (view: DataView, at: number) => [string, number],
): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const names: string[] = [];
  for (let at = start; at < bytes.length; ) {
    if (at + 8 > bytes.length) return [...names, 'rest'];
    const [name, length] = read(view, at);
    names.push(name);
    at += length;
    if (at > bytes.length) return [...names, 'rest'];
    if (name === 'IEND' && at < bytes.length) return [...names, 'rest'];
  }
  return names;
}

const nameAt = (view: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((offset) => view.getUint8(at + offset)));

/**
 * Whether a picture's file holds the picture and nothing beside it: no metadata, no profile, no animation, nothing
 * behind its end. Such a file is kept as it is, so that storing it again loses nothing.
 */
export function isPlain(bytes: Uint8Array, type: PictureType): boolean {
  if (type === 'jpeg') return isPlainJpeg(bytes);
  if (type === 'png') {
    const names = chunkNames(bytes, 8, (view, at) => [nameAt(view, at + 4), 12 + view.getUint32(at)]);
    return names.at(-1) === 'IEND' && names.every((name) => pngChunks.includes(name));
  }
  if (type !== 'webp') return false;
  const even = (length: number) => length + (length % 2);
  const names = chunkNames(bytes, 12, (view, at) => [
    nameAt(view, at),
    8 + even(view.getUint32(at + 4, true)),
  ]);
  const told = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(4, true) + 8;
  return told === bytes.length && names.every((name) => webpChunks.includes(name));
}
