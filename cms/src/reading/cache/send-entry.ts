import type { IncomingMessage, ServerResponse } from 'node:http';
import { contentTypeFor, json } from '../serve/answer';
import { acceptedEncodings } from './encoding';
import type { Encoding, Entry } from './entry';
import { sendInOnePiece } from './one-piece';

/** A day: how long a cache in front may go on giving an answer while this server cannot be reached. */
const staleIfErrorSeconds = 86_400;

/** Given to answers that are older than they should be (RFC 7234, 5.5.2). */
const warning = '111 - "Revalidation Failed"';

const control = (seconds: number) =>
  `public, max-age=0, s-maxage=${seconds}, stale-while-revalidate=${seconds}, stale-if-error=${staleIfErrorSeconds}`;
const forASecond = control(1);
const forNow = control(0);

/**
 * Shared caches keep an answer for a second, and may give it for one second more while they ask again: what has
 * been published is seen at once here, within a second or two behind a cache. Less where the clock will change it.
 */
function cacheControl({ changesAt }: Entry, now: number): string {
  return changesAt === null || changesAt - now >= 1000 ? forASecond : forNow;
}

const tags: Record<Encoding, string> = { identity: '', gzip: '-gz', br: '-br' };

/** The head of one representation, made once: most of what a cached answer costs is the making of strings. */
interface Head {
  readonly contentType: string;
  readonly control: string;
  readonly vary: string;
  readonly tag: string;
  readonly unchanged: readonly string[];
  readonly whole: readonly string[];
}

const heads = new WeakMap<Buffer, Head>();

function makeHead(
  { digest }: Entry,
  encoding: Encoding,
  body: Buffer,
  like: Pick<Head, 'contentType' | 'control' | 'vary'>,
): Head {
  const { contentType, control: cache, vary } = like;
  const tag = `"${digest}${tags[encoding]}"`;
  const unchanged = ['ETag', tag, 'Cache-Control', cache, 'Vary', vary];
  const whole = [...unchanged, 'Content-Type', contentType, 'Content-Length', String(body.length)];
  if (encoding !== 'identity') whole.push('Content-Encoding', encoding);
  return { ...like, tag, unchanged, whole };
}

function headFor(
  entry: Entry,
  encoding: Encoding,
  body: Buffer,
  contentType: string,
  sending: Sending,
): Head {
  const cache = cacheControl(entry, sending.now);
  const kept = heads.get(body);
  const fits = kept?.contentType === contentType && kept.control === cache && kept.vary === sending.vary;
  if (fits) return kept;
  const head = makeHead(entry, encoding, body, { contentType, control: cache, vary: sending.vary });
  heads.set(body, head);
  return head;
}

/** What an answer says that is older than it should be. */
const staleness = ({ renderedAt }: Entry, now: number): string[] => [
  'Age',
  String(Math.max(1, Math.round((now - renderedAt) / 1000))),
  'Warning',
  warning,
];

/** True when the client holds exactly this representation (RFC 9110, 13.1.2; our tags hold no comma). */
function isHeld(header: string | undefined, tag: string): boolean {
  if (!header) return false;
  return (
    header === tag ||
    header.split(',').some((one) => one.trim().replace(/^W\//, '') === tag || one.trim() === '*')
  );
}

/** How an entry is sent. */
export interface Sending {
  /** Marks it as older than it should be. */
  readonly stale: boolean;
  readonly now: number;
  /** Headers by which answers differ, as `Vary` names them. */
  readonly vary: string;
}

function bestOf({ bodies }: Entry, accepted: readonly Encoding[]): Encoding {
  for (const encoding of accepted) if (bodies[encoding]) return encoding;
  return 'identity';
}

/** Sends an entry in the best encoding that the client takes; 304 when it holds that already. */
export function sendEntry(
  request: IncomingMessage,
  response: ServerResponse,
  entry: Entry,
  sending: Sending,
): number {
  const { headers } = request;
  const encoding = bestOf(entry, acceptedEncodings(headers['accept-encoding']));
  const body = entry.bodies[encoding] ?? entry.bodies.identity;
  const head = headFor(entry, encoding, body, contentTypeFor(headers.accept) ?? json, sending);
  const also = sending.stale ? staleness(entry, sending.now) : undefined;
  if (isHeld(headers['if-none-match'], head.tag)) {
    response.writeHead(304, (also ? [...head.unchanged, ...also] : head.unchanged) as string[]).end();
    return 304;
  }
  sendInOnePiece(request, response, also ? [...head.whole, ...also] : head.whole, body);
  return 200;
}
