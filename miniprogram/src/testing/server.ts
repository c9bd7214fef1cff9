import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Handler = (request: IncomingMessage, response: ServerResponse, count: number) => void;

export interface TestServer {
  address: string;
  /** Paths with query strings, in the order they came. */
  asked: string[];
  /** How many requests were given up by the client before they were answered. */
  abandoned: () => number;
  close: () => Promise<void>;
}

/** A real server on this machine that answers as the test says; `at` brings back one that went away. */
export async function startServer(handler: Handler, at?: string): Promise<TestServer> {
  const asked: string[] = [];
  let abandoned = 0;
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.setHeader('access-control-allow-origin', '*');
    response.on('close', () => {
      if (!response.writableEnded) abandoned += 1;
    });
    handler(request, response, asked.length);
  });
  await new Promise<void>((resolve) =>
    server.listen(at ? Number(new URL(at).port) : 0, '127.0.0.1', resolve),
  );
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    abandoned: () => abandoned,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

export const json = (response: ServerResponse, body: unknown, status = 200): void => {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
};
