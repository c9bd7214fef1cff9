import { createServer, type Server } from 'node:http';
import type { Core } from '@strapi/strapi';
import type { LoadedCache } from '../assemble';
import { sendEntry } from '../cache/send-entry';
import { publicError } from '../graphql/errors';
import { readinessDoor } from '../observe/readiness';
import { contentTypeFor, json, refusalFor } from '../serve/answer';
import { type Door, send } from '../serve/gateway';

const away = () =>
  refusalFor([publicError('UNAVAILABLE', 'The database is away; this has not been read before.')], {
    suggestions: false,
    requestErrorStatus: 400,
    contentType: json,
  });

function storedAnswers({ addresses, store }: LoadedCache): Door {
  return {
    path: '/graphql',
    answer: (request, response) => {
      const isRead = request.method === 'GET' && request.headers.authorization === undefined;
      const wanted =
        isRead && contentTypeFor(request.headers.accept) ? addresses.find(request.url ?? '') : undefined;
      const entry = wanted && store.get(wanted.key);
      if (entry)
        sendEntry(request, response, entry, {
          stale: true,
          now: Date.now(),
          vary: 'Accept, Accept-Encoding',
        });
      else send(request, response, away());
    },
  };
}

const alive: Door = {
  path: '/healthz',
  answer: (request, response) =>
    send(request, response, { status: 200, headers: { 'content-type': json }, body: '{"status":"ok"}' }),
};

/** Answers from the cache on disk while Strapi cannot boot; hands the port over when Strapi begins to listen. */
export async function serveEarly(strapi: Core.Strapi, cache: LoadedCache): Promise<void> {
  const doors = [storedAnswers(cache), readinessDoor(undefined, cache.store), alive];
  const server = createServer((request, response) => {
    // The next request of this client must be able to meet Strapi.
    response.shouldKeepAlive = false;
    const path = request.url?.split('?')[0];
    const door = doors.find((one) => one.path === path);
    if (door) door.answer(request, response);
    else send(request, response, away());
  });
  const { host, port } = strapi.config.get('server') as { host: string; port: number };
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  handOver(server, strapi.server.httpServer);
}

function handOver(early: Server, final: Server): void {
  const { listen } = final;
  final.listen = ((...parameters: Parameters<Server['listen']>) => {
    early.close();
    final.listen = listen;
    return final.listen(...parameters);
  }) as Server['listen'];
}
