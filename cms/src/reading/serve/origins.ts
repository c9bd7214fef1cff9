import type { IncomingMessage, ServerResponse } from 'node:http';

/** Lets web pages of the listed origins read; the guide's own pages are of the same origin and need nothing. */
export function allowOrigin(
  request: IncomingMessage,
  response: ServerResponse,
  origins: readonly string[],
): void {
  if (origins.length === 0) return;
  const { origin } = request.headers;
  if (!origin || !origins.includes(origin)) return;
  response.setHeader('access-control-allow-origin', origin);
  response.setHeader('access-control-expose-headers', 'Age, Warning');
}

/** Answers a browser's question before a request of another origin. */
export function answerPreflight(response: ServerResponse): void {
  response.setHeader('access-control-allow-methods', 'GET, POST');
  response.setHeader('access-control-allow-headers', 'Content-Type, Authorization');
  response.setHeader('access-control-max-age', '86400');
  response.writeHead(204).end();
}
