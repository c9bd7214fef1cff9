import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Booted, bootStrapi } from 'cms/testing/boot';
import { type PackItem, type PackManifest, readPackManifest } from 'shared/guide';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Curator } from './content';
import { registered } from './registered';

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const idOf = (name: string) =>
  registered
    .filter((one) => one.name === name)
    .map(({ id }) => id)
    .at(-1);
const operations = ['Home', 'Tour', 'Walk', 'Exhibit'].map(idOf).join();
const exhibit = 'api::guide.exhibit';

describe('the pack of a tour', () => {
  let cms: Booted;
  let curator: Curator;
  const exhibits: string[] = [];
  const ask = (search: string, headers: Record<string, string> = {}) =>
    fetch(`${cms.url}/packs?${search}`, { headers });
  const wanted = (locale = 'zh-CN') => `tour=way&locale=${locale}&operations=${operations}`;
  const manifest = async (locale?: string): Promise<PackManifest> => {
    const answer = await ask(wanted(locale));
    const read = readPackManifest(await answer.text());
    if (!read) throw new Error(`No manifest, but ${answer.status}`);
    return read;
  };
  const fetched = async ({ address }: PackItem) =>
    Buffer.from(
      await (await fetch(cms.url + address, { headers: { accept: 'application/json' } })).arrayBuffer(),
    );
  const asked = (name: string) => (item: PackItem) => item.address.includes(`operationName=${name}&`);

  beforeAll(async () => {
    cms = await bootStrapi({ gates: 'open' });
    curator = new Curator(cms.strapi);
    mkdirSync(join(cms.dataDir, 'uploads'), { recursive: true });
    const upload = (name: string) => writeFileSync(join(cms.dataDir, 'uploads', name), `bytes of ${name}`);
    const formats = Object.fromEntries(
      [640, 1280].flatMap((width) =>
        ['webp', 'jpeg'].map((type) => {
          upload(`gate-${width}.${type}`);
          const preset = width === 640 ? 'card' : 'hero';
          const file = {
            url: `/uploads/gate-${width}.${type}`,
            mime: `image/${type}`,
            width,
            height: 400,
            size: 1,
          };
          return [`${preset}_${type}`, file];
        }),
      ),
    );
    upload('told.m4a');
    const files = cms.strapi.db.query('plugin::upload.file');
    const stored = { provider: 'local', size: 1, folderPath: '/' };
    const gate = await files.create({
      data: { ...stored, name: 'gate', hash: 'gate', mime: 'image/jpeg', url: '/uploads/gate.jpg', formats },
    });
    const told = await files.create({
      data: { ...stored, name: 'told', hash: 'told', mime: 'audio/mp4', url: '/uploads/told.m4a' },
    });
    const pictures = [{ file: gate.id, alternativeText: '城楼' }];
    const narration = {
      text: '讲解',
      transcript: '讲解',
      audio: told.id,
      durationSeconds: 3,
      voice: 'human',
    };
    for (const number of [1, 2, 3]) {
      const words = {
        name: `展项${number}`,
        summary: '简介',
        ...(number === 1 ? { pictures, narration } : {}),
      };
      exhibits.push(
        await curator.published(
          exhibit,
          { slug: `stop-${number}`, number, category: 'gate' },
          {
            'zh-CN': words,
            en: { ...words, name: `Stop ${number}` },
          },
        ),
      );
    }
    // Kept in another order than walked.
    const stops = [3, 1, 2].map((position, index) => ({ position, minutes: 5, exhibit: exhibits[index] }));
    const words = { name: '路', summary: '路', stops };
    await curator.published('api::guide.tour', { slug: 'way', position: 1 }, { 'zh-CN': words, en: words });
  });
  afterAll(() => cms.stop());

  it('names every answer, picture and recording of it with the size and SHA-256 of what is served', async () => {
    for (const locale of ['zh-CN', 'en']) {
      const { items } = await manifest(locale);
      expect(new Set(items.map(({ kind }) => kind))).toEqual(new Set(['text', 'picture', 'audio']));
      for (const item of items) {
        const bytes = await fetched(item);
        expect([bytes.length, hashOf(bytes)], item.address).toEqual([item.bytes, item.sha256]);
      }
    }
  });

  it('holds each stop by name and by number, in walking order, and each rendition of a picture once', async () => {
    const { items } = await manifest();
    const variables = items
      .filter(asked('Exhibit'))
      .map(({ address }) => JSON.parse(new URLSearchParams(address.split('?')[1]).get('variables') ?? ''));
    expect(variables.map(({ slug, number }) => slug ?? number)).toEqual([
      'stop-2',
      2,
      'stop-3',
      3,
      'stop-1',
      1,
    ]);
    const pictures = items.filter(({ kind }) => kind === 'picture');
    expect(pictures.map(({ address }) => address).sort()).toEqual([
      '/uploads/gate-1280.jpeg',
      '/uploads/gate-1280.webp',
      '/uploads/gate-640.jpeg',
      '/uploads/gate-640.webp',
    ]);
    expect(new Set(pictures.map(({ picture }) => picture))).toEqual(new Set([0]));
  });

  it('is answered with 304 to whoever has it, and is another as soon as a stop of it is published', async () => {
    const first = await ask(wanted());
    const tag = first.headers.get('etag') ?? '';
    const before = readPackManifest(await first.text());
    expect((await ask(wanted(), { 'if-none-match': tag })).status).toBe(304);
    await curator.edit(exhibit, exhibits[1] ?? '', 'zh-CN', { name: '新的名字' });
    expect((await ask(wanted(), { 'if-none-match': tag })).status).toBe(304);
    await curator.publish(exhibit, exhibits[1] ?? '');
    const second = await ask(wanted(), { 'if-none-match': tag });
    expect(second.status).toBe(200);
    const after = readPackManifest(await second.text());
    expect(after?.version).not.toBe(before?.version);
    // Only what has changed is to be fetched again.
    const known = new Set(before?.items.map(({ sha256 }) => sha256));
    const changed = after?.items.filter(({ sha256 }) => !known.has(sha256)) ?? [];
    expect(changed.length).toBeGreaterThan(0);
    expect(changed.every(({ kind }) => kind === 'text')).toBe(true);
    expect(changed.some(asked('Walk'))).toBe(true);
  });

  it('leaves out an upload whose file is lost, instead of making a pack that never becomes whole', async () => {
    const upload = cms.strapi.db.query('plugin::upload.file');
    await upload.updateMany({ where: { hash: 'told' }, data: { url: '/uploads/lost.m4a' } });
    const { items } = await manifest();
    expect(items.filter(({ kind }) => kind === 'audio')).toEqual([]);
  });

  it.each([
    ['no tour', `locale=en&operations=${operations}`, 400],
    ['a tour that is none', `tour=../x&locale=en&operations=${operations}`, 400],
    ['an unknown tour', `tour=nowhere&locale=en&operations=${operations}`, 404],
    ['a language it is not written in', `tour=way&locale=fr&operations=${operations}`, 400],
    ['no operations', 'tour=way&locale=en', 400],
    [
      'too many operations',
      `tour=way&locale=en&operations=${Array.from({ length: 17 }, (_, at) => at).join()}`,
      400,
    ],
    ['an operation nobody registered', `tour=way&locale=en&operations=${'0'.repeat(64)}`, 404],
    ['an operation of no tour', `tour=way&locale=en&operations=${idOf('Story')}`, 400],
  ])('asked for with %s is refused as the caller’s mistake', async (_what, search, status) => {
    const answer = await ask(search);
    expect(answer.status).toBe(status);
    expect((await answer.json()).errors).toHaveLength(1);
  });

  it('takes nothing but GET and HEAD', async () => {
    const post = await fetch(`${cms.url}/packs?${wanted()}`, { method: 'POST' });
    expect(post.status).toBe(405);
    const head = await fetch(`${cms.url}/packs?${wanted()}`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });
});
