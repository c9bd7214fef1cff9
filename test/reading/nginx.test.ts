import { type Booted, bootStrapi } from 'cms/testing/boot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, askOperation, operationAddress } from './ask';
import { Curator } from './content';
import { eventually } from './eventually';
import { hasNginx, startNginx } from './nginx';
import { registered } from './registered';

const exhibit = registered.find(({ name }) => name === 'Exhibit')?.id ?? '';
interface ExhibitAnswer {
  exhibit: { name: string } | null;
}

describe.runIf(hasNginx)('behind the shipped nginx configuration', () => {
  let cms: Booted;
  let nginx: Awaited<ReturnType<typeof startNginx>>;
  let curator: Curator;
  let id: string;
  const read = (slug = 'exhibit-1', headers = {}) =>
    askOperation<ExhibitAnswer>(nginx.url, exhibit, { locale: 'ZH', other: 'EN', slug }, headers);

  beforeAll(async () => {
    cms = await bootStrapi({ gates: 'open' });
    curator = new Curator(cms.strapi);
    id = await curator.exhibit(1);
    nginx = await startNginx(cms.url);
  });
  afterAll(async () => {
    await nginx.stop();
    await cms.stop().catch(() => undefined);
  });

  it('a crowd is answered from the cache, each in the encoding that it takes', async () => {
    await read();
    const crowd = await Promise.all(Array.from({ length: 40 }, () => read()));
    expect(new Set(crowd.map((answer) => answer.data.exhibit?.name))).toEqual(new Set(['展项1']));
    expect(
      crowd.some((answer) =>
        ['HIT', 'STALE', 'UPDATING', 'REVALIDATED'].includes(answer.headers.get('x-cache') ?? ''),
      ),
    ).toBe(true);
    const encodings = await Promise.all(
      ['br', 'gzip, deflate', 'identity'].map(async (accepted) =>
        (await read('exhibit-1', { 'accept-encoding': accepted })).headers.get('content-encoding'),
      ),
    );
    expect(encodings[2]).toBeNull();
    await eventually(
      async () =>
        (await read('exhibit-1', { 'accept-encoding': 'gzip, deflate' })).headers.get('content-encoding'),
      (encoding) => encoding === 'gzip',
    );
  });

  it('a reader who holds the answer is sent 304', async () => {
    const address = operationAddress(nginx.url, exhibit, { locale: 'ZH', other: 'EN', slug: 'exhibit-1' });
    const first = await fetch(address);
    await first.text();
    const again = await fetch(address, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
  });

  it('what is published is seen', async () => {
    await curator.edit('api::guide.exhibit', id, 'zh-CN', { name: '新名' }, 'published');
    await eventually(
      async () => (await read()).data.exhibit?.name,
      (name) => name === '新名',
    );
  });

  it('drafts read with a token are not given to others', async () => {
    await curator.edit('api::guide.exhibit', id, 'zh-CN', { name: '草稿' });
    const authorization = `Bearer ${await curator.apiToken()}`;
    const query = '{ exhibit(locale: ZH, number: 1, status: DRAFT) { name } }';
    const address = `${nginx.url}/graphql?query=${encodeURIComponent(query)}`;
    const signedIn = await fetch(address, { headers: { authorization } });
    expect(await signedIn.text()).toContain('草稿');
    const anonymous = await fetch(address);
    expect([anonymous.status, (await anonymous.text()).includes('草稿')]).toEqual([403, false]);
  });

  it('free queries and bad requests are not kept', async () => {
    for (let times = 0; times < 2; times += 1) {
      const posted = await ask(nginx.url, '{ tours(locale: ZH) { name } }');
      expect([posted.status, posted.headers.get('cache-control')]).toEqual([200, 'no-store']);
      const unknown = await askOperation(nginx.url, 'f'.repeat(64), {});
      expect([unknown.status, unknown.headers.get('x-cache')]).toEqual([404, 'MISS']);
    }
  });

  it('what has been read before is still given when the CMS is gone', async () => {
    expect((await read()).data.exhibit?.name).toBe('新名');
    await cms.stop();
    const answer = await read();
    expect([answer.status, answer.data.exhibit?.name]).toEqual([200, '新名']);
    await new Promise((done) => setTimeout(done, 2500));
    const later = await read();
    expect([later.status, later.data.exhibit?.name]).toEqual([200, '新名']);
    expect((await read('exhibit-2')).status).toBe(502);
  });
});
