// @vitest-environment node
import { afterEach, describe, expect, it } from 'vitest';
import { send } from '../platform/request';
import { memoryStorage } from '../testing/memory-storage';
import { hash, StoryDocument, storyAnswer } from '../testing/operations';
import { json, startServer, type TestServer } from '../testing/server';
import { createClient } from './client';
import { operation } from './document';
import { failureKind } from './failure';

let server: TestServer;
afterEach(() => server?.close());

const client = (timeout = 2000) =>
  createClient({ send, server: server.address, storage: memoryStorage(), timeout }).apollo;
const variables = { slug: 'three-names', locale: 'ZH' } as const;
const ask = (timeout?: number) => client(timeout).query({ query: StoryDocument, variables });
const kindOf = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error && failureKind(error);
};

describe('asking for a registered operation', () => {
  it('is one GET with name, variables in canonical order and the SHA-256 of the text', async () => {
    server = await startServer((_request, response) => json(response, storyAnswer('三个名字')));
    const { data } = await ask();
    expect(data?.story?.title).toBe('三个名字');
    const address = new URL(server.asked[0] ?? '', server.address);
    expect(address.pathname).toBe('/graphql');
    expect(Object.fromEntries(address.searchParams)).toEqual({
      operationName: 'Story',
      variables: '{"locale":"ZH","slug":"three-names"}',
      extensions: `{"persistedQuery":{"version":1,"sha256Hash":"${hash}"}}`,
    });
  });

  it('asks once more after a server error, and then answers', async () => {
    server = await startServer((_request, response, count) =>
      count === 1 ? json(response, { error: 'down' }, 503) : json(response, storyAnswer('三个名字')),
    );
    expect((await ask()).data?.story?.title).toBe('三个名字');
    expect(server.asked).toHaveLength(2);
  });

  it('asks once more after a broken connection, and gives up after that', async () => {
    server = await startServer((request) => request.socket.destroy());
    expect(await kindOf(ask())).toBe('network');
    expect(server.asked).toHaveLength(2);
  });

  it('gives up on a server that does not answer in time', async () => {
    server = await startServer(() => {});
    expect(await kindOf(ask(50))).toBe('network');
  });

  it('knows the sign-in page of a captive portal, and does not ask it twice', async () => {
    server = await startServer((_request, response) => response.end('<html>Welcome to our Wi-Fi</html>'));
    expect(await kindOf(ask())).toBe('portal');
    expect(server.asked).toHaveLength(1);
  });

  it('JSON of somebody else is no answer', async () => {
    server = await startServer((_request, response) => json(response, { code: 200, msg: 'login' }));
    expect(await kindOf(ask())).toBe('portal');
  });

  it('an error page of a proxy is the server being down', async () => {
    server = await startServer((_request, response) => {
      response.writeHead(502);
      response.end('<html>Bad Gateway</html>');
    });
    expect(await kindOf(ask())).toBe('server');
  });

  it('an operation the server does not know is refused, with its words', async () => {
    server = await startServer((_request, response) =>
      json(response, { errors: [{ message: 'PersistedQueryNotFound' }] }, 400),
    );
    await expect(ask()).rejects.toThrow('PersistedQueryNotFound');
    expect(server.asked).toHaveLength(1);
  });

  it('a document without an id never leaves the phone', async () => {
    server = await startServer((_request, response) => json(response, storyAnswer('三个名字')));
    const unregistered = operation<{ site: null }, Record<never, never>>('', 'query Site { site { name } }');
    expect(await kindOf(client().query({ query: unregistered }))).toBe('refused');
    expect(server.asked).toHaveLength(0);
  });

  it('is called off when nobody waits for it any more', async () => {
    server = await startServer(() => {});
    const watching = client().watchQuery({ query: StoryDocument, variables }).subscribe({});
    await expect.poll(() => server.asked.length).toBe(1);
    watching.unsubscribe();
    await expect.poll(() => server.abandoned()).toBe(1);
    expect(server.asked).toHaveLength(1);
  });
});
