import type { Locale } from '../locale';

/** What an item of a pack is: an answer of the server to one question, a picture in one size, a recording. */
export type PackItemKind = 'text' | 'picture' | 'audio';

/** One file of a pack. */
export interface PackItem {
  readonly kind: PackItemKind;
  /** Address relative to the server. Several texts may be asked for in two ways and have the same hash. */
  readonly address: string;
  /** Media type. */
  readonly type: string;
  /** Bytes of the file as it is before any compression on the way. */
  readonly bytes: number;
  /** SHA-256 of those bytes, lower-case hex. */
  readonly sha256: string;
  /** Pictures only: items with the same number show the same picture in other sizes and formats. */
  readonly picture?: number;
  /** Pictures only: pixels. */
  readonly width?: number;
}

/** Everything that a tour needs without a network, in one language. */
export interface PackManifest {
  /** Counted up when a phone of today could not read it any more. */
  readonly format: 1;
  /** Slug of the tour. */
  readonly tour: string;
  readonly locale: Locale;
  /** Changes whenever any item does. */
  readonly version: string;
  readonly items: readonly PackItem[];
}

/** What a phone wants of a pack's pictures. */
export interface PackPhone {
  /** Pixels across the screen. */
  readonly pixels: number;
  /** Media types of pictures that it shows, the one it likes best first. */
  readonly types: readonly string[];
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

function isItem(value: unknown): value is PackItem {
  const item = (value ?? {}) as Record<string, unknown>;
  if (!isText(item.address) || !isText(item.type) || !isCount(item.bytes)) return false;
  if (!isText(item.sha256) || !/^[0-9a-f]{64}$/.test(item.sha256)) return false;
  // Nothing but the server's own answers and uploads: a manifest may not send a phone elsewhere.
  if (item.kind === 'text') return item.address.startsWith('/graphql?');
  if (item.kind === 'picture' && !(isCount(item.picture) && isCount(item.width))) return false;
  return (
    (item.kind === 'picture' || item.kind === 'audio') &&
    /^\/uploads\/[^/\\?#]+$/.test(item.address as string)
  );
}

/** Reads a manifest as it came over the network; undefined when it is none, e.g. the page of a Wi-Fi's login. */
export function readPackManifest(text: string): PackManifest | undefined {
  try {
    const read = JSON.parse(text) as Partial<PackManifest> | null;
    const complete =
      read?.format === 1 && isText(read.tour) && isText(read.version) && isText(read.locale) && read.items;
    return complete && Array.isArray(read.items) && read.items.every(isItem)
      ? (read as PackManifest)
      : undefined;
  } catch {
    return undefined;
  }
}

/** One file of each picture: of the best type that the phone shows, the smallest that fills its screen. */
function fitting(renditions: readonly PackItem[], { pixels, types }: PackPhone): PackItem[] {
  const type = types.find((one) => renditions.some((item) => item.type === one));
  const sizes = renditions
    .filter((item) => item.type === type)
    .sort((left, right) => (left.width ?? 0) - (right.width ?? 0));
  const chosen = sizes.find(({ width = 0 }) => width >= pixels) ?? sizes[sizes.length - 1];
  return chosen ? [chosen] : [];
}

/** The items of a manifest that one phone keeps: every text and recording, and each picture once, in its size. */
export function packItemsFor(manifest: PackManifest, phone: PackPhone): PackItem[] {
  const pictures = new Map<number, PackItem[]>();
  for (const item of manifest.items) {
    if (item.kind !== 'picture') continue;
    const of = pictures.get(item.picture ?? 0) ?? [];
    of.push(item);
    pictures.set(item.picture ?? 0, of);
  }
  const chosen = [...pictures.values()].flatMap((renditions) => fitting(renditions, phone));
  return [
    ...manifest.items.filter(({ kind }) => kind === 'text'),
    ...chosen,
    ...manifest.items.filter(({ kind }) => kind === 'audio'),
  ];
}

/** Bytes that a set of items takes on the phone; files with the same hash are kept once. */
export function packBytes(items: readonly PackItem[]): number {
  const files = new Map(items.map(({ sha256, bytes }) => [sha256, bytes]));
  return [...files.values()].reduce((sum, bytes) => sum + bytes, 0);
}
