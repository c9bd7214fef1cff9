import { type AddressInfo, createServer } from 'node:net';
import { type Booted, bootStrapi } from 'cms/testing/boot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askOperation } from './ask';
import { Curator } from './content';
import { registered } from './registered';

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address() as AddressInfo;
  await new Promise((done) => probe.close(done));
  return port;
}

describe('an operator watching a server', () => {
  let cms: Booted;
  let port: number;
  const metrics = async () => (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  const about = registered.find(({ name }) => name === 'About')?.id ?? '';

  beforeAll(async () => {
    port = await freePort();
    cms = await bootStrapi({ gates: 'open', env: { METRICS_PORT: String(port) } });
    await new Curator(cms.strapi).published('api::visit.site', {}, { 'zh-CN': { name: '天安门' } });
  });
  afterAll(() => cms.stop());

  it('sees hits, misses, render time, statements and lag at /metrics, on a port of its own', async () => {
    for (let times = 0; times < 3; times += 1) await askOperation(cms.url, about, { locale: 'ZH' });
    const text = await metrics();
    expect(text).toContain('reading_answers_total{outcome="rendered",status="200"} 1');
    expect(text).toContain('reading_answers_total{outcome="fresh",status="200"} 2');
    expect(text).toContain('reading_render_seconds_count{operation="About",outcome="done"} 1');
    expect(text).toContain('reading_statements_sum{operation="About"} 4');
    expect(text).toContain('reading_invalidation_lag_seconds_count');
    expect(text).toContain('reading_database_reachable 1');
    expect(text).toContain('process_resident_memory_bytes');
    expect((await fetch(`${cms.url}/metrics`)).status).toBe(404);
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(404);
  });

  it('sees at /readyz that the database, the migrations and the cache are there', async () => {
    const answer = await fetch(`${cms.url}/readyz`);
    expect([answer.status, answer.headers.get('cache-control')]).toEqual([200, 'no-store']);
    expect(await answer.json()).toMatchObject({
      status: 'ready',
      database: 'reachable',
      migrations: 'done',
      cache: { answers: 1 },
    });
  });
});
