import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Encoding, Entry } from './entry';

const compressGzip = promisify(gzip);
const compressBrotli = promisify(brotliCompress);

/** Below this many bytes the headers weigh more than what compression saves. */
const worthwhile = 512;

/** Best effort for its time: quality 11 saves 4 % more and takes ten times as long. */
const brotliQuality = 6;

/** A body in every encoding that is worth it, compressed off the main thread. */
export async function inEveryEncoding(identity: Buffer): Promise<Entry['bodies']> {
  if (identity.length < worthwhile) return { identity };
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: brotliQuality,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: identity.length,
  };
  const [zipped, br] = await Promise.all([
    compressGzip(identity, { level: 6 }),
    compressBrotli(identity, { params }),
  ]);
  return { identity, gzip: zipped, br };
}

/** An entry with its body in every encoding. */
export async function withEncodings(entry: Entry): Promise<Entry> {
  return { ...entry, bodies: { ...entry.bodies, ...(await inEveryEncoding(entry.bodies.identity)) } };
}

const preferences: readonly Encoding[] = ['br', 'gzip'];
const decided = new Map<string, readonly Encoding[]>();
/** Far more spellings of Accept-Encoding than clients have. */
const mostDecided = 500;

function decide(accepted: string): readonly Encoding[] {
  const allowed = new Map(
    accepted.split(',').map((part) => {
      const [name = '', ...parameters] = part.trim().toLowerCase().split(';');
      const quality = parameters.map((one) => /^\s*q=([\d.]+)\s*$/.exec(one)?.[1]).find(Boolean);
      return [name, quality === undefined ? 1 : Number(quality)];
    }),
  );
  const listed = preferences.filter((one) => (allowed.get(one) ?? allowed.get('*') ?? 0) > 0);
  return [...listed.sort((left, right) => (allowed.get(right) ?? 0) - (allowed.get(left) ?? 0)), 'identity'];
}

/** The encodings that a client takes, the one it is best served with first; everyone takes identity. */
export function acceptedEncodings(header: string | undefined): readonly Encoding[] {
  const accepted = header ?? '';
  const known = decided.get(accepted);
  if (known) return known;
  const encodings = decide(accepted);
  if (decided.size < mostDecided) decided.set(accepted, encodings);
  return encodings;
}
