import { existsSync, mkdirSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { precompress } from './precompress';

it('puts brotli and gzip versions of the same age beside text, and leaves pictures and crumbs alone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'guide-precompress-'));
  const script = 'console.log("the square");'.repeat(200);
  mkdirSync(join(folder, 'js'));
  writeFileSync(join(folder, 'js', 'app.js'), script);
  writeFileSync(join(folder, 'js', 'crumb.js'), '1');
  writeFileSync(join(folder, 'gate.avif'), Buffer.alloc(5000));
  await precompress(folder);
  const app = join(folder, 'js', 'app.js');
  expect(brotliDecompressSync(readFileSync(`${app}.br`)).toString()).toBe(script);
  expect(gunzipSync(readFileSync(`${app}.gz`)).toString()).toBe(script);
  expect(statSync(`${app}.br`).mtimeMs).toBeCloseTo(statSync(app).mtimeMs, 0);
  for (const untouched of ['js/crumb.js.br', 'js/crumb.js.gz', 'gate.avif.br']) {
    expect(existsSync(join(folder, untouched)), untouched).toBe(false);
  }
});
