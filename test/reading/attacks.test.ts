import { request } from 'node:http';
import { type Booted, bootStrapi } from 'cms/testing/boot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, askOperation, operationAddress } from './ask';
import { Curator } from './content';
import { productionEnvironment } from './production';
import { registered } from './registered';

const secret = '还没有发表';
const home = registered.find(({ name }) => name === 'Home');
const tour = registered.find(({ name }) => name === 'Tour');

async function publishAndHide(curator: Curator): Promise<void> {
  const shown = await curator.exhibit(1);
  await curator.edit('api::guide.exhibit', shown, 'zh-CN', { name: secret });
  const words = { 'zh-CN': { name: secret, summary: secret } };
  const hidden = await curator.draft(
    'api::guide.exhibit',
    { slug: 'hidden', number: 2, category: 'gate' },
    words,
  );
  const stops = [shown, hidden].map((exhibit, index) => ({ position: index + 1, minutes: 1, exhibit }));
  await curator.published(
    'api::guide.tour',
    { slug: 'walk', position: 1 },
    { 'zh-CN': { name: '路', summary: '路', stops } },
  );
  const story = { 'zh-CN': { title: '事', body: '事' } };
  await curator.published(
    'api::guide.story',
    { slug: 'story', position: 1, exhibits: [shown, hidden] },
    story,
  );
}

/** Sends raw bytes and resolves with the status; 0 when the server hung up without one. */
function raw(
  url: string,
  path: string,
  options: { method?: string; headers?: Record<string, string>; body?: string | Buffer },
) {
  return new Promise<{ status: number; text: string }>((resolve) => {
    const call = request(
      `${url}${path}`,
      { method: options.method ?? 'POST', headers: options.headers },
      (answer) => {
        let text = '';
        answer.on('data', (chunk) => {
          text += chunk;
        });
        answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
      },
    );
    call.on('error', () => resolve({ status: 0, text: '' }));
    call.end(options.body);
  });
}

const json = { 'content-type': 'application/json' };

describe('an attacker at a development server', () => {
  let cms: Booted;
  let curator: Curator;
  beforeAll(async () => {
    cms = await bootStrapi({ gates: 'open' });
    curator = new Curator(cms.strapi);
    await publishAndHide(curator);
  });
  afterAll(() => cms.stop());

  const everyWay: [string, string, object][] = [
    ['an argument', '{ exhibits(locale: ZH, status: DRAFT) { items { name } } }', {}],
    [
      'a variable',
      'query ($s: PublicationStatus!) { exhibits(locale: ZH, status: $s) { items { name } } }',
      { s: 'DRAFT' },
    ],
    [
      'a default',
      'query ($s: PublicationStatus! = DRAFT) { exhibits(locale: ZH, status: $s) { items { name } } }',
      {},
    ],
    ['one field of several', '{ tours(locale: ZH) { name } site(locale: ZH, status: DRAFT) { name } }', {}],
    ['an alias', '{ a: tours(locale: ZH) { name } b: tours(locale: ZH, status: DRAFT) { name } }', {}],
    [
      'a fragment',
      'query { ...F } fragment F on Query { exhibit(locale: ZH, slug: "hidden", status: DRAFT) { name } }',
      {},
    ],
    [
      '@include',
      'query ($y: Boolean = true) { story(locale: ZH, slug: "story", status: DRAFT) @include(if: $y) { title } }',
      {},
    ],
  ];
  it.each(everyWay)('cannot read drafts by %s', async (_, query, variables) => {
    const answer = await ask(cms.url, query, variables);
    expect(answer.status).toBe(403);
    expect(answer.errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
    expect(answer.data).toBeUndefined();
    expect(answer.text).not.toContain(secret);
  });

  it.each(['Bearer wrong', 'Bearer ', 'Basic YTpi', 'Bearer a b', 'bearer'])(
    'cannot read drafts with "%s"',
    async (authorization) => {
      const answer = await ask(
        cms.url,
        '{ tours(locale: ZH, status: DRAFT) { name } }',
        {},
        { authorization },
      );
      expect([answer.status, answer.data]).toEqual([403, undefined]);
    },
  );

  it('cannot reach a draft through the relations of what is published', async () => {
    const { text, data } = await ask<{ tour: { stopCount: number } }>(
      cms.url,
      `{ tour(locale: ZH, slug: "walk") { stopCount stops { exhibit { name neighbours { next { name } } area { exhibits { name } } } } }
         story(locale: ZH, slug: "story") { exhibits { name } } exhibits(locale: ZH) { total items { name } }
         exhibit(locale: ZH, number: 2) { name } hidden: exhibit(locale: EN, slug: "hidden") { name } }`,
    );
    expect(text).not.toContain(secret);
    expect(data.tour.stopCount).toBe(1);
  });

  it('is given drafts only with a token that has not expired', async () => {
    const token = await curator.apiToken();
    const query = '{ exhibit(locale: ZH, slug: "hidden", status: DRAFT) { name } }';
    const answer = await ask<{ exhibit: { name: string } }>(
      cms.url,
      query,
      {},
      { authorization: `Bearer ${token}` },
    );
    expect(answer.data.exhibit.name).toBe(secret);
    const tokens = cms.strapi.db.query('admin::api-token');
    await tokens.updateMany({ where: {}, data: { expiresAt: new Date(Date.now() - 1000) } });
    expect((await ask(cms.url, query, {}, { authorization: `Bearer ${token}` })).status).toBe(403);
  });

  it.each([
    [
      'too many aliases',
      `{ ${Array.from({ length: 200 }, (_, i) => `a${i}: tours(locale: ZH) { name }`).join(' ')} }`,
    ],
    [
      'too deep',
      `{ tours(locale: ZH) ${'{ stops { exhibit { tours '.repeat(6)}{ name }${' } } }'.repeat(6)} }`,
    ],
    ['too long a document', `{ tours(locale: ZH) { ${'name '.repeat(3000)} } }`],
    [
      'a fragment that contains itself',
      '{ tours(locale: ZH) { ...F } } fragment F on Tour { stops { exhibit { tours { ...F } } } }',
    ],
    ['a mutation', 'mutation { deleteExhibit(documentId: "x") { documentId } }'],
    ['a subscription', 'subscription { exhibits { name } }'],
    ['an unknown field', '{ exhibit(locale: ZH, slug: "hidden") { documentId } }'],
    [
      'no operation name for two operations',
      'query A { tours(locale: ZH) { name } } query B { tours(locale: ZH) { name } }',
    ],
  ])('%s is refused unexecuted', async (_, query) => {
    const answer = await ask(cms.url, query, {}, { accept: 'application/graphql-response+json' });
    expect(answer.status).toBe(400);
    expect(answer.data).toBeUndefined();
  });

  it.each([
    ['first: 201', '{ exhibits(locale: ZH, first: 201) { total items { name } } }'],
    ['first: 0', '{ exhibits(locale: ZH, first: 0) { items { name } } }'],
    ['first: -1', '{ stories(locale: ZH, first: -1) { items { title } } }'],
    ['skip: -1', '{ exhibits(locale: ZH, skip: -1) { items { name } } }'],
    ['skip far away', '{ exhibits(locale: ZH, skip: 2000000000) { items { name } } }'],
    ['a long list in an area', '{ areas(locale: ZH) { exhibits(first: 1000) { name } } }'],
    ['neither slug nor number', '{ exhibit(locale: ZH) { name } }'],
    ['both slug and number', '{ exhibit(locale: ZH, slug: "a", number: 1) { name } }'],
    ['401 days', '{ ceremonyDays(from: "2026-01-01", to: "2027-02-05") { date } }'],
    ['days backwards', '{ ceremonyDays(from: "2026-01-02", to: "2026-01-01") { date } }'],
  ])('%s is answered with a clear error', async (_, query) => {
    await curator.published(
      'api::guide.area',
      { slug: `area-${Math.random().toString(36).slice(2)}`, position: 1 },
      { 'zh-CN': { name: '区' } },
    );
    const answer = await ask(cms.url, query);
    expect([answer.status, answer.errors?.[0]?.extensions?.code]).toEqual([400, 'BAD_REQUEST']);
    expect(answer.data).toBeUndefined();
  });

  it('a day that does not exist is a clear error', async () => {
    const answer = await ask(cms.url, '{ ceremonyDays(from: "2026-02-30", to: "2026-03-01") { date } }');
    expect(answer.errors?.[0]?.message).toContain('real calendar day');
    expect(answer.data).toBeUndefined();
  });

  it('malformed requests are told apart from each other and never executed', async () => {
    const call = async (options: Parameters<typeof raw>[2], path = '/graphql') =>
      (await raw(cms.url, path, options)).status;
    expect(await call({ headers: json, body: '{"query": ' })).toBe(400);
    expect(await call({ headers: json, body: '[]' })).toBe(400);
    expect(await call({ headers: json, body: '"x"' })).toBe(400);
    expect(await call({ headers: json, body: '' })).toBe(400);
    expect(await call({ headers: json, body: JSON.stringify({ query: 7 }) })).toBe(400);
    expect(
      await call({ headers: json, body: JSON.stringify({ query: '{__typename}', variables: 'x' }) }),
    ).toBe(400);
    expect(
      await call({ headers: json, body: JSON.stringify({ query: '{__typename}', extensions: [] }) }),
    ).toBe(400);
    expect(await call({ headers: json, body: Buffer.from([0xff, 0xfe, 0x00]) })).toBe(400);
    expect(await call({ headers: { 'content-type': 'text/plain' }, body: '{}' })).toBe(415);
    expect(
      await call({ headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: '--x--' }),
    ).toBe(415);
    expect(await call({ body: '{}' })).toBe(415);
    expect(await call({ method: 'PUT', headers: json, body: '{}' })).toBe(405);
    expect(await call({ method: 'DELETE' })).toBe(405);
    expect(await call({ method: 'GET' }, '/graphql?variables=%7B')).toBe(400);
    expect(await call({ method: 'GET' }, '/graphql?query=%7B__typename%7D&extensions=1')).toBe(400);
    const strict = { accept: 'application/graphql-response+json' };
    expect(await call({ method: 'GET', headers: strict }, '/graphql?query=%E0%A4%A')).toBe(400);
    expect(await call({ method: 'GET' }, '/graphql')).toBe(400);
    const big = JSON.stringify({ query: `{ __typename } # ${'x'.repeat(2_000_000)}` });
    expect([413, 0]).toContain(await call({ headers: json, body: big }));
    expect([413, 0]).toContain(
      await call({ headers: { ...json, 'transfer-encoding': 'chunked' }, body: big }),
    );
    expect([414, 431, 0]).toContain(await call({ method: 'GET' }, `/graphql?query=${'x'.repeat(100_000)}`));
    expect((await ask(cms.url, '{ __typename }')).status).toBe(200);
  });
});

describe('an attacker at a production server', () => {
  let cms: Booted;
  let curator: Curator;
  beforeAll(async () => {
    cms = await bootStrapi({ gates: 'open', env: productionEnvironment });
    curator = new Curator(cms.strapi);
    await publishAndHide(curator);
  });
  afterAll(() => cms.stop());

  it.each([
    ['a free query', '{ tours(locale: ZH) { name } }'],
    ['introspection', '{ __schema { types { name } } }'],
    ['the name of a type', '{ __type(name: "Exhibit") { fields { name } } }'],
    ['a mistyped field', '{ tour(locale: ZH) { naem } }'],
    ['nonsense', '{{{'],
  ])('%s is refused without a hint', async (_, query) => {
    const answer = await ask(cms.url, query);
    expect(answer.status).toBe(403);
    expect(answer.text).not.toMatch(/did you mean|Exhibit|Tour/i);
    expect((await fetch(`${cms.url}/graphql?query=${encodeURIComponent(query)}`)).status).toBe(403);
  });

  it('a registered operation runs by GET and by POST, by either way of naming it', async () => {
    if (!home) throw new Error('no operation is called Home');
    const byAddress = await askOperation(cms.url, home.id, { locale: 'ZH' });
    expect(byAddress.status).toBe(200);
    const post = (body: object) =>
      fetch(`${cms.url}/graphql`, { method: 'POST', headers: json, body: JSON.stringify(body) });
    const byBody = await post({
      variables: { locale: 'ZH' },
      extensions: { persistedQuery: { version: 1, sha256Hash: home.id } },
    });
    expect(await byBody.json()).toEqual({ data: byAddress.data });
    expect((await post({ variables: { locale: 'ZH' }, documentId: home.id })).status).toBe(200);
  });

  it.each([
    ['an id that is not registered', 'f'.repeat(64)],
    ['something that is no id', '../../etc/passwd'],
    ['a name of Object.prototype', '__proto__'],
    ['nothing', ''],
  ])('%s is 404 or 400 with a code', async (_, id) => {
    const answer = await askOperation(cms.url, id, {});
    expect(answer.status).toBe(id ? 404 : 400);
    expect(answer.errors?.[0]?.extensions?.code).toBe(id ? 'PERSISTED_QUERY_NOT_FOUND' : 'BAD_REQUEST');
  });

  it('a free query cannot register itself', async () => {
    const body = JSON.stringify({
      query: '{ tours(locale: ZH) { name } }',
      extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } },
    });
    const answer = await fetch(`${cms.url}/graphql`, { method: 'POST', headers: json, body });
    expect(answer.status).toBe(404);
  });

  it.each([
    ['an unknown variable', { locale: 'ZH', slug: 'walk', status: 'DRAFT' }],
    ['a wrong type', { locale: 'ZH', slug: 7 }],
    ['a wrong enumeration value', { locale: 'ZHH', slug: 'walk' }],
    ['a missing variable', { locale: 'ZH' }],
    ['null for a required variable', { locale: null, slug: 'walk' }],
    ['a list for a value', { locale: ['ZH', 'EN'], slug: 'walk' }],
  ])('%s is a 400 without a hint', async (_, variables) => {
    if (!tour) throw new Error('no operation is called Tour');
    const answer = await askOperation(cms.url, tour.id, variables);
    expect([answer.status, answer.data]).toEqual([400, undefined]);
    expect(answer.text).not.toMatch(/did you mean/i);
  });

  it('an operationName or a query that is not the registered one is refused', async () => {
    if (!tour) throw new Error('no operation is called Tour');
    const address = operationAddress(cms.url, tour.id, { locale: 'ZH', slug: 'walk' }, 'Other');
    expect((await fetch(address)).status).toBe(400);
    expect(
      (await fetch(`${operationAddress(cms.url, tour.id, { locale: 'ZH', slug: 'walk' })}&query=%7Bx%7D`))
        .status,
    ).toBe(400);
  });

  it('no registered operation gives a draft away', async () => {
    for (const { id, text } of registered) {
      const variables = { locale: 'ZH', ...(text.includes('$slug') ? { slug: 'hidden' } : {}) };
      expect((await askOperation(cms.url, id, variables)).text).not.toContain(secret);
    }
  });

  it('a holder of a token asks freely, without introspection', async () => {
    const authorization = `Bearer ${await curator.apiToken('full-access')}`;
    const free = await ask<{ exhibit: { name: string } }>(
      cms.url,
      '{ exhibit(locale: ZH, number: 2, status: DRAFT) { name } }',
      {},
      { authorization },
    );
    expect(free.data.exhibit.name).toBe(secret);
    const types = await ask(cms.url, '{ __schema { types { name } } }', {}, { authorization });
    expect([types.status, types.data]).toEqual([400, undefined]);
    const mistyped = await ask(cms.url, '{ tours(locale: ZH) { naem } }', {}, { authorization });
    expect(mistyped.text).not.toMatch(/did you mean/i);
  });

  it('the stock schema is not there, under any name', async () => {
    for (const path of [
      '/stock-graphql',
      '/graphql/',
      '/GRAPHQL',
      '/api/graphql',
      '/api/exhibits?status=draft',
    ]) {
      const { status, text } = await raw(cms.url, path, {
        headers: json,
        body: '{"query":"{ exhibits_connection { nodes { name } } }"}',
      });
      expect([404, 405], path).toContain(status);
      expect(text).not.toContain(secret);
    }
  });
});
