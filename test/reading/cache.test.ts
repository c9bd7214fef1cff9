import { get } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { type Booted, bootStrapi, databases } from 'cms/testing/boot';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { askOperation, operationAddress } from './ask';
import { Curator } from './content';
import { eventually } from './eventually';
import { registered } from './registered';

const operation = (name: string) => {
  const found = registered.find((one) => one.name === name);
  if (!found) throw new Error(`no operation is called ${name}`);
  return found.id;
};
const variables = { locale: 'ZH', slug: 'exhibit-1', other: 'EN' };

interface ExhibitAnswer {
  exhibit: { name: string } | null;
}
interface HomeAnswer {
  notices: { slug: string }[];
}

/** A bare GET: fetch would ask for compression and decompress by itself. */
function plain(address: string, headers: Record<string, string>) {
  return new Promise<{
    status: number;
    headers: Record<string, string | string[] | undefined>;
    body: Buffer;
  }>((done, fail) => {
    get(address, { headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () =>
        done({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks) }),
      );
    }).on('error', fail);
  });
}

function gate() {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((done) => {
    open = done;
  });
  return { open: () => open(), opened };
}

describe.each(databases)('cached answers on %s', (database) => {
  let cms: Booted;
  let curator: Curator;
  let first: string;
  const exhibit = 'api::guide.exhibit';
  const name = async () => {
    const { data } = await askOperation<ExhibitAnswer>(cms.url, operation('Exhibit'), variables);
    return data.exhibit?.name;
  };
  const statements = async (work: () => Promise<unknown>) => {
    const { connection } = cms.strapi.get('reading') as { connection: Booted['strapi']['db']['connection'] };
    let count = 0;
    const counter = ({ sql }: { sql: string }) => {
      // The watch asks for the versions by itself, outside of any transaction.
      if (!/^select .type., .version./.test(sql)) count += 1;
    };
    connection.on('query', counter);
    await work();
    connection.off('query', counter);
    return count;
  };

  beforeAll(async () => {
    cms = await bootStrapi({ gates: 'open', database });
    curator = new Curator(cms.strapi);
    first = await curator.exhibit(1);
  });
  afterAll(() => cms.stop());
  afterEach(() => cms.setClock());

  it('cost no statement, also when the variables are written another way', async () => {
    await name();
    expect(await statements(name)).toBe(0);
    const swapped = { other: 'EN', slug: 'exhibit-1', locale: 'ZH' };
    expect(await statements(() => askOperation(cms.url, operation('Exhibit'), swapped))).toBe(0);
  });

  it('are the newest right after each publish, edit, unpublish and delete', async () => {
    const id = await curator.exhibit(2);
    const read = async () => {
      const answer = await askOperation<ExhibitAnswer>(cms.url, operation('Exhibit'), {
        ...variables,
        slug: 'exhibit-2',
      });
      return answer.data.exhibit?.name;
    };
    expect(await read()).toBe('展项2');
    for (const text of ['一', '二', '三']) {
      await curator.edit(exhibit, id, 'zh-CN', { name: text }, 'published');
      expect(await read()).toBe(text);
    }
    await curator.unpublish(exhibit, id);
    expect(await read()).toBeUndefined();
    await curator.publish(exhibit, id);
    expect(await read()).toBe('三');
    await curator.remove(exhibit, id);
    expect(await read()).toBeUndefined();
  });

  it('stay as they are while a draft is written or other kinds of content change', async () => {
    await name();
    await curator.edit(exhibit, first, 'zh-CN', { name: '草稿' });
    const words = { 'zh-CN': { title: '通知', text: '通知' } };
    await curator.published('api::visit.notice', { slug: 'other', level: 'info' }, words);
    expect(await statements(name)).toBe(0);
    expect(await name()).toBe('展项1');
  });

  it('are rendered once for many readers who come together', async () => {
    await curator.edit(exhibit, first, 'zh-CN', { name: '众' }, 'published');
    const crowd = () => Promise.all(Array.from({ length: 30 }, name));
    const spent = await statements(async () => expect(new Set(await crowd())).toEqual(new Set(['众'])));
    expect(spent).toBeLessThanOrEqual(8);
  });

  it('come in the encoding asked for, with an ETag of its own, and as 304 to who holds them', async () => {
    const address = operationAddress(cms.url, operation('Exhibit'), variables);
    await name();
    const encoded = (encoding: string) => plain(address, { 'accept-encoding': encoding });
    await eventually(
      () => encoded('br'),
      (answer) => answer.headers['content-encoding'] === 'br',
    );
    const [identity, zipped, br] = [
      await encoded('identity'),
      await encoded('gzip;q=1, br;q=0'),
      await encoded('gzip, br'),
    ];
    expect(gunzipSync(zipped.body)).toEqual(identity.body);
    expect(brotliDecompressSync(br.body)).toEqual(identity.body);
    expect(new Set([identity, zipped, br].map((answer) => answer.headers.etag)).size).toBe(3);
    expect(identity.headers).toMatchObject({
      vary: 'Accept, Accept-Encoding',
      'cache-control': 'public, max-age=0, s-maxage=1, stale-while-revalidate=1, stale-if-error=86400',
      'content-type': 'application/json; charset=utf-8',
    });
    expect(identity.headers['set-cookie']).toBeUndefined();
    const held = { 'accept-encoding': 'gzip', 'if-none-match': `"x", W/${zipped.headers.etag}` };
    const again = await plain(address, held);
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, zipped.headers.etag]);
    expect((await plain(address, { 'if-none-match': '"x"' })).status).toBe(200);
  });

  it('are neither kept nor given for who signs in', async () => {
    const authorization = `Bearer ${await curator.apiToken()}`;
    const answer = await askOperation(cms.url, operation('Exhibit'), variables, { authorization });
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  it('change with the clock where notices begin and end', async () => {
    const at = (time: string) => cms.setClock(() => new Date(`2026-10-01T${time}Z`));
    const slugs = async () => {
      const { data, headers } = await askOperation<HomeAnswer>(cms.url, operation('Home'), { locale: 'ZH' });
      const control = headers.get('cache-control') ?? '';
      return [
        data.notices.map((notice) => notice.slug).filter((slug) => slug === 'dawn'),
        /s-maxage=(\d)/.exec(control)?.[1],
      ];
    };
    at('00:00:00');
    const words = { 'zh-CN': { title: '升旗', text: '升旗' } };
    const force = { startsAt: '2026-10-01T01:00:00Z', endsAt: '2026-10-01T02:00:00Z' };
    await curator.published('api::visit.notice', { slug: 'dawn', level: 'info', ...force }, words);
    expect(await slugs()).toEqual([[], '1']);
    at('00:59:59.500');
    expect(await slugs()).toEqual([[], '0']);
    at('01:00:00');
    expect(await slugs()).toEqual([['dawn'], '1']);
    at('02:00:00');
    expect(await slugs()).toEqual([[], '1']);
  });

  it('of a rendering that a commit overtakes are not kept, and not given to who comes after the commit', async () => {
    const { connection } = cms.strapi.get('reading') as { connection: Booted['strapi']['db']['connection'] };
    await curator.edit(exhibit, first, 'zh-CN', { name: '旧' }, 'published');
    // The rendering has its snapshot and has read the old name; then the commit happens; then it ends.
    const [overtaken, released] = [gate(), gate()];
    type Begin = (work: (snapshot: unknown) => Promise<unknown>, ...rest: unknown[]) => unknown;
    const client = connection.client as { transaction: Begin };
    const original = client.transaction;
    let holds = true;
    client.transaction = function held(work, ...rest) {
      const slow = async (snapshot: unknown) => {
        const result = await work(snapshot);
        if (!holds) return result;
        holds = false;
        overtaken.open();
        await released.opened;
        return result;
      };
      return original.call(this, slow, ...rest);
    };
    try {
      const early = name();
      await overtaken.opened;
      await curator.edit(exhibit, first, 'zh-CN', { name: '新' }, 'published');
      const late = name();
      released.open();
      expect([await early, await late]).toEqual(['新', '新']);
      expect(await name()).toBe('新');
    } finally {
      client.transaction = original;
    }
  });
});
