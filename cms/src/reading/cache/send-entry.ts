import type { IncomingMessage, ServerResponse } from 'node:http';
import { contentTypeFor } from '../serve/answer';
import { acceptedEncodings } from './encoding';
import type { Encoding, Entry } from './entry';

/** A day: how long a cache in front may go on giving an answer while this server cannot be reached. */
const staleIfErrorSeconds = 86_400;

/** Given to answers that are older than they should be (RFC 7234, 5.5.2). */
const warning = '111 - "Revalidation Failed"';

/**
 * Shared caches keep an answer for a second, and may give it for one second more while they ask again: what has
 * been published is seen at once here, within a second or two behind a cache. Less where the clock will change it.
 */
function cacheControl(entry: Entry, now: number): string {
  const left = entry.changesAt === null ? 1 : Math.floor((entry.changesAt - now) / 1000);
  const seconds = Math.max(0, Math.min(1, left));
  return `public, max-age=0, s-maxage=${seconds}, stale-while-revalidate=${seconds}, stale-if-error=${staleIfErrorSeconds}`;
}

const tags: Record<Encoding, string> = { identity: '', gzip: '-gz', br: '-br' };
const tagOf = (entry: Entry, encoding: Encoding) => `"${entry.digest}${tags[encoding]}"`;

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

/** Sends an entry in the best encoding that the client takes; 304 when it holds that already. */
export function sendEntry(
  request: IncomingMessage,
  response: ServerResponse,
  entry: Entry,
  sending: Sending,
): number {
  const { headers } = request;
  const contentType = contentTypeFor(headers.accept);
  const encodings = acceptedEncodings(headers['accept-encoding']);
  const encoding = encodings.find((one) => entry.bodies[one]) ?? 'identity';
  const body = entry.bodies[encoding] ?? entry.bodies.identity;
  const tag = tagOf(entry, encoding);
  const head: string[] = [
    'ETag',
    tag,
    'Cache-Control',
    cacheControl(entry, sending.now),
    'Vary',
    sending.vary,
  ];
  if (sending.stale) {
    head.push(
      'Age',
      String(Math.max(1, Math.round((sending.now - entry.renderedAt) / 1000))),
      'Warning',
      warning,
    );
  }
  if (isHeld(headers['if-none-match'], tag)) {
    response.writeHead(304, head);
    response.end();
    return 304;
  }
  head.push(
    'Content-Type',
    contentType ?? 'application/json; charset=utf-8',
    'Content-Length',
    String(body.length),
  );
  if (encoding !== 'identity') head.push('Content-Encoding', encoding);
  response.writeHead(200, head);
  response.end(request.method === 'HEAD' ? undefined : body);
  return 200;
}
