export type PictureType = 'jpeg' | 'png' | 'webp' | 'avif' | 'svg';
export type MediaKind = PictureType | 'audio' | undefined;

const ascii = (bytes: Uint8Array, start: number, end: number): string =>
  String.fromCharCode(...bytes.subarray(start, end));

function brandOf(bytes: Uint8Array): MediaKind {
  const brand = ascii(bytes, 8, 12);
  if (brand === 'avif' || brand === 'avis') return 'avif';
  return ['M4A ', 'M4B ', 'mp42', 'isom', 'iso2', 'iso5', 'iso6', 'dash', 'mp41'].includes(brand)
    ? 'audio'
    : undefined;
}

function isSvg(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 1024)).replace(/^\uFEFF/, '');
  return /^\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*|<!DOCTYPE[^>]*>\s*)*<svg[\s>]/i.test(start);
}

/** What a file is, told by its first bytes and never by its name or by what the sender says. */
export function sniff(bytes: Uint8Array): MediaKind {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  if (ascii(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return 'png';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'webp';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WAVE') return 'audio';
  if (ascii(bytes, 4, 8) === 'ftyp') return brandOf(bytes);
  if (ascii(bytes, 0, 4) === 'OggS' || ascii(bytes, 0, 3) === 'ID3' || ascii(bytes, 0, 4) === 'fLaC')
    return 'audio';
  if (bytes[0] === 0xff && ((bytes[1] ?? 0) & 0xe0) === 0xe0) return 'audio';
  return isSvg(bytes) ? 'svg' : undefined;
}
