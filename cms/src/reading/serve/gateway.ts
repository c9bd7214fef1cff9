import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Core } from '@strapi/strapi';
import type { Answer } from './answer';

/** Answers a request under its own path; what it is not for goes on to Strapi. */
export interface Door {
  readonly path: string;
  readonly answer: (request: IncomingMessage, response: ServerResponse) => void;
}

const isFor = ({ path }: Door, url: string) =>
  url.startsWith(path) && (url.length === path.length || url[path.length] === '?');

/**
 * Puts doors in front of Strapi's whole pipeline: on the HTTP server itself, before Koa sees the request. Body
 * parsing, sessions and authentication of Strapi cost more than a cached answer.
 */
export function openDoors(strapi: Core.Strapi, doors: readonly Door[]): void {
  const server = strapi.server.httpServer;
  const pipeline = server.listeners('request') as ((
    request: IncomingMessage,
    response: ServerResponse,
  ) => void)[];
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const url = request.url ?? '';
    for (const door of doors) {
      if (!isFor(door, url)) continue;
      door.answer(request, response);
      return;
    }
    for (const listener of pipeline) listener.call(server, request, response);
  });
}

/** How long a client may go on sending a body that has already been refused. */
const patienceMilliseconds = 2000;

/** Sends an answer; to HEAD without its body. */
export function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: Answer,
): void {
  const unread = !request.complete;
  response.writeHead(status, {
    ...headers,
    'content-length': Buffer.byteLength(body),
    ...(unread ? { connection: 'close' } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
  if (!unread) return;
  // The rest is read and thrown away for a while: hanging up at once could cost the client our answer.
  request.resume();
  const timer = setTimeout(() => request.destroy(), patienceMilliseconds).unref();
  request.once('close', () => clearTimeout(timer));
}
