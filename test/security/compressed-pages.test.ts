import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { type Booted, bootStrapi } from 'cms/testing/boot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { precompress } from '../../scripts/src/build/precompress';

const script = 'document.title = "天安门";\n'.repeat(500);
const address = '/js/app.0123abcd.js';

let cms: Booted;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'guide-pages-'));
  mkdirSync(join(folder, 'js'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'js', 'app.0123abcd.js'), script);
  await precompress(folder);
  cms = await bootStrapi({ env: { GUIDE_DIR: folder } });
});
afterAll(() => cms.stop());

interface Answer {
  readonly status: number | undefined;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: Buffer;
}

/** What goes over the wire: fetch would unpack it. */
function get(path: string, headers: Record<string, string>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(`${cms.url}${path}`, { headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks) }),
      );
    })
      .on('error', reject)
      .end();
  });
}

describe('the scripts of the guide', () => {
  it('travel compressed to whoever can unpack them', async () => {
    const brotli = await get(address, { 'accept-encoding': 'gzip, deflate, br' });
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(brotliDecompressSync(brotli.body).toString()).toBe(script);
    const gzip = await get(address, { 'accept-encoding': 'gzip, deflate' });
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(gzip.body).toString()).toBe(script);
    const plain = await get(address, {});
    expect(plain.headers['content-encoding']).toBeUndefined();
    expect(plain.body.toString()).toBe(script);
    for (const { headers } of [brotli, gzip, plain]) {
      expect(headers['content-type']).toBe('application/javascript; charset=utf-8');
      expect(headers.vary).toContain('Accept-Encoding');
      expect(headers['cache-control']).toContain('immutable');
    }
    expect(new Set([brotli, gzip, plain].map(({ headers }) => headers.etag)).size).toBe(3);
  });

  it('are answered with 304 to a browser that has them', async () => {
    const accept = { 'accept-encoding': 'br' };
    const { headers } = await get(address, accept);
    const again = await get(address, { ...accept, 'if-none-match': String(headers.etag) });
    expect(again.status).toBe(304);
    expect(again.body).toHaveLength(0);
  });

  it('come as they are when the version beside them is of another build', async () => {
    utimesSync(join(folder, 'js', 'app.0123abcd.js'), new Date(), new Date(Date.now() + 60_000));
    const answer = await get(address, { 'accept-encoding': 'br' });
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect(answer.body.toString()).toBe(script);
  });
});
