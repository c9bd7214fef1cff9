import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendInOnePiece } from './one-piece';

const body = Buffer.from(JSON.stringify({ data: '天安门'.repeat(2000) }));
const headers = ['ETag', '"tag"', 'Content-Type', 'application/json', 'Content-Length', String(body.length)];

let server: Server;
let port: number;
/** Answers that have been finished, as metrics and logs would count them. */
let finished = 0;
beforeAll(async () => {
  server = createServer((request, response) => {
    response.on('finish', () => {
      finished += 1;
    });
    if (request.url === '/cors') response.setHeader('Access-Control-Allow-Origin', 'https://example.org');
    if (request.url === '/plain') response.writeHead(200, headers).end(body);
    else sendInOnePiece(request, response, headers, body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  port = (server.address() as AddressInfo).port;
});
afterAll(() => {
  server.close();
});

/** What comes back on one connection for these requests, sent at once; it ends when nothing more comes. */
async function raw(...requests: string[]): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  socket.write(requests.join(''));
  const last = 'GET /plain HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n';
  if (!requests.some((one) => /Connection: close|HTTP\/1\.0/.test(one))) socket.write(last);
  await once(socket, 'close');
  return Buffer.concat(chunks).toString();
}
const get = (path: string, more = '') => `GET ${path} HTTP/1.1\r\nHost: a\r\n${more}\r\n`;
const answersOf = (text: string) => text.split(/(?=HTTP\/1\.1 \d{3})/);
const withoutDate = (answer: string | undefined) => answer?.replace(/Date: [^\r]+/, 'Date');

describe('an answer sent in one piece', () => {
  it('is to the byte what Node sends in two, the first and every further time', async () => {
    const before = finished;
    const [plain, ...pieces] = answersOf(await raw(get('/plain'), get('/'), get('/'), get('/'), get('/')));
    for (const piece of pieces.slice(0, 4)) expect(withoutDate(piece)).toBe(withoutDate(plain));
    expect(pieces).toHaveLength(5);
    expect(plain).toMatch(/Connection: keep-alive/);
    await expect.poll(() => finished - before).toBe(6);
  });

  it('says goodbye to a client that hangs up, whatever was kept for those who stay', async () => {
    await raw(get('/'), get('/'));
    const [answer] = answersOf(await raw(get('/', 'Connection: close\r\n')));
    expect(answer).toMatch(/Connection: close\r\n/);
    expect(answer?.endsWith(body.toString())).toBe(true);
    expect(await raw('GET / HTTP/1.0\r\n\r\n')).toMatch(/^HTTP\/1\.1 200 OK[\s\S]*Connection: close/);
  });

  it('keeps the headers of others to those they were set for', async () => {
    const [cors, other] = answersOf(await raw(get('/cors'), get('/')));
    expect(cors).toContain('Access-Control-Allow-Origin: https://example.org');
    expect(other).not.toContain('Access-Control-Allow-Origin');
    const [, again] = answersOf(await raw(get('/'), get('/cors')));
    expect(again).toContain('Access-Control-Allow-Origin: https://example.org');
  });

  it('answers HEAD with the head alone', async () => {
    await raw(get('/'));
    const [head] = answersOf(await raw('HEAD / HTTP/1.1\r\nHost: a\r\n\r\n'));
    expect(head).toMatch(new RegExp(`Content-Length: ${body.length}\r\n[\\s\\S]*\r\n\r\n$`));
  });

  it('carries the date of its own second', async () => {
    const dateOf = async () => Date.parse(/Date: ([^\r]+)/.exec(await raw(get('/')))?.[1] ?? '');
    const first = await dateOf();
    await expect.poll(dateOf, { timeout: 3000, interval: 200 }).toBeGreaterThan(first);
  });
});
