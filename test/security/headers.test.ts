import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Booted, bootStrapi } from 'cms/testing/boot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let cms: Booted;
beforeAll(async () => {
  cms = await bootStrapi({ env: { CORS_ORIGINS: 'https://guide.example.cn' } });
});
afterAll(() => cms.stop());

describe('headers of every answer', () => {
  it('allow scripts, connections and frames from the server itself only', async () => {
    const { headers } = await fetch(`${cms.url}/healthz`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'self';");
    expect(policy).toContain("object-src 'none'");
    expect(policy).toContain("base-uri 'self'");
    expect(policy).not.toMatch(/https:|unsafe-eval|script-src[^;]*unsafe-inline/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('let only the listed web pages read answers', async () => {
    const allowed = await fetch(`${cms.url}/healthz`, { headers: { Origin: 'https://guide.example.cn' } });
    expect(allowed.headers.get('access-control-allow-origin')).toBe('https://guide.example.cn');
    for (const origin of ['https://evil.example', 'null', 'https://guide.example.cn.evil.example']) {
      const answer = await fetch(`${cms.url}/healthz`, { headers: { Origin: origin } });
      expect(answer.headers.get('access-control-allow-origin'), origin).toBeNull();
      expect(answer.headers.get('access-control-allow-credentials'), origin).toBeNull();
    }
  });
});

describe('an uploaded file', () => {
  beforeAll(() => {
    mkdirSync(join(cms.dataDir, 'uploads'), { recursive: true });
    writeFileSync(join(cms.dataDir, 'uploads', 'story.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
    writeFileSync(join(cms.dataDir, 'uploads', 'sound.m4a'), 'abcdefghij');
  });

  it('can run nothing and is kept for ever', async () => {
    const { headers, status } = await fetch(`${cms.url}/uploads/story.svg`);
    expect(status).toBe(200);
    expect(headers.get('content-security-policy')).toContain('sandbox');
    expect(headers.get('content-type')).toBe('image/svg+xml');
    expect(headers.get('cache-control')).toContain('immutable');
  });

  it('is sent in parts to a player that asks for a part', async () => {
    const part = await fetch(`${cms.url}/uploads/sound.m4a`, { headers: { Range: 'bytes=2-4' } });
    expect(part.status).toBe(206);
    expect(part.headers.get('content-range')).toBe('bytes 2-4/10');
    expect(await part.text()).toBe('cde');
    const beyond = await fetch(`${cms.url}/uploads/sound.m4a`, { headers: { Range: 'bytes=10-' } });
    expect(beyond.status).toBe(416);
    const whole = await fetch(`${cms.url}/uploads/sound.m4a`);
    expect(await whole.text()).toBe('abcdefghij');
    expect(whole.headers.get('accept-ranges')).toBe('bytes');
  });

  it('is not sent again to someone who has it', async () => {
    const first = await fetch(`${cms.url}/uploads/sound.m4a`);
    const etag = first.headers.get('etag') ?? '';
    // Left to itself, fetch adds `no-cache` to a request with a condition.
    const headers = { 'If-None-Match': etag, 'Cache-Control': 'max-age=0' };
    const again = await fetch(`${cms.url}/uploads/sound.m4a`, { headers });
    expect(again.status).toBe(304);
    const head = await fetch(`${cms.url}/uploads/sound.m4a`, { method: 'HEAD' });
    expect(head.headers.get('content-length')).toBe('10');
  });
});
