import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkEverything } from 'cms/gates/report';
import { type Administrator, makeApiToken, signIn } from 'cms/testing/administrators';
import { type Booted, bootStrapi, databases } from 'cms/testing/boot';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../support/command';
import {
  type Doors,
  type Locale,
  publishedIn,
  publishing,
  removing,
  type Target,
  withFolder,
} from './gate-doors';
import { documentsOf, libraryPicture, soundExhibit } from './sound-content';

const exhibit = 'api::guide.exhibit';
const tour = 'api::guide.tour';
const story = 'api::guide.story';
const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 80"><path d="M0 40h128v40H0z"/></svg>\n';

describe.each(databases)('the gates at every door on %s', (database) => {
  let cms: Booted;
  let doors: Doors;
  let owner: Administrator;
  let file: number;
  const targets: Target[] = [];
  const desk = ({ uid, documentId }: Target) => `/editing-desk/document/${uid}/${documentId}`;
  const review = (target: Target) => owner.ask('POST', `${desk(target)}/review`, {});
  const publishBoth = ({ uid, documentId }: Target) =>
    documentsOf(cms, uid).publish({ documentId, locale: '*' });

  /** Whatever visitors are shown that no check and nobody lets through. */
  const unfit = async () => {
    const { findings } = await checkEverything(cms.strapi);
    const standing = findings.filter(
      ({ published, severity, waived }) => published && severity === 'blocking' && !waived,
    );
    return standing.map(
      ({ check, type, slug, locale, path }) => `${type}/${slug} ${locale} ${path} ${check}`,
    );
  };
  const shown = async () => {
    const rows = await Promise.all(
      [exhibit, tour, story].map((uid) =>
        cms.strapi.db
          .query(uid as 'api::guide.exhibit')
          .findMany({ where: { publishedAt: { $notNull: true } }, orderBy: { id: 'asc' } }),
      ),
    );
    return rows
      .flat()
      .map((row) => JSON.stringify({ ...row, id: 0, createdAt: 0, updatedAt: 0, publishedAt: 0 }))
      .sort();
  };

  const make = async (
    uid: string,
    zh: Record<string, unknown>,
    en: Record<string, unknown>,
  ): Promise<Target> => {
    const documents = documentsOf(cms, uid);
    const { documentId } = await documents.create({ locale: 'zh-CN', data: zh });
    await documents.update({ documentId, locale: 'en', data: en });
    const target = { uid, documentId, slug: String(zh.slug) };
    await review(target);
    await publishBoth(target);
    return target;
  };

  beforeAll(async () => {
    cms = await bootStrapi({ database });
    owner = await signIn(cms, 'strapi-super-admin');
    doors = { cms, person: owner };
    file = await libraryPicture(cms, 'gate');
    await cms.strapi.db
      .query('plugin::upload.file')
      .update({ where: { id: file }, data: { name: 'gate.svg' } });
    mkdirSync(join(cms.dataDir, 'uploads'), { recursive: true });
    writeFileSync(join(cms.dataDir, 'uploads/gate.svg'), drawing);
    for (const number of [1, 2, 3]) {
      const { zh, en } = soundExhibit(number, file);
      targets.push(await make(exhibit, zh, en));
    }
    const [first, second, third] = targets;
    const stops = [first, second].map((one, index) => ({
      position: index + 1,
      exhibit: one?.documentId,
      minutes: 10,
    }));
    const { zh, en } = soundExhibit(4, file);
    const common = { slug: 'walk', position: 1 };
    targets.push(
      await make(
        tour,
        { ...common, name: '路线', summary: '走一走。', pictures: zh.pictures, sources: zh.sources, stops },
        { ...common, name: 'Walk', summary: 'A walk.', pictures: en.pictures, sources: en.sources, stops },
      ),
    );
    const told = { slug: 'tale', position: 1, exhibits: [third?.documentId] };
    targets.push(
      await make(
        story,
        {
          ...told,
          title: '故事',
          body: '请看 guide/exhibit/index?slug=exhibit-2 这一处。',
          pictures: zh.pictures,
          sources: zh.sources,
        },
        {
          ...told,
          title: 'Tale',
          body: 'See guide/exhibit/index?slug=exhibit-2 there.',
          pictures: en.pictures,
          sources: en.sources,
        },
      ),
    );
  });
  afterAll(() => cms.stop());

  it('starts with content that passes', async () => {
    expect(await unfit()).toEqual([]);
    expect(await shown()).toHaveLength(10);
  });

  it.each(Object.keys(publishing))('publishing by %s is refused with what is to be mended', async (name) => {
    const before = await shown();
    const { done, told } =
      (await publishing[name]?.(doors, targets[0] as Target, 'zh-CN', { sources: [] })) ?? {};
    expect({ name, done }).toEqual({ name, done: false });
    expect(told).toContain('出处');
    expect(await shown()).toEqual(before);
    await documentsOf(cms, exhibit).discardDraft({ documentId: targets[0]?.documentId, locale: 'zh-CN' });
  });

  it.each(Object.keys(removing))('%s is refused while what is published relies on it', async (name) => {
    const before = await shown();
    // A tour stops at the first, a story links to the second.
    for (const target of targets.slice(0, 2)) {
      const { done, told } = (await removing[name]?.(doors, target, 'zh-CN', {})) ?? {};
      expect({ name, done }).toEqual({ name, done: false });
      expect(told).toMatch(/没有发布|没有已发布|审核|中文/);
    }
    expect(await shown()).toEqual(before);
    expect(await unfit()).toEqual([]);
  });

  it('an address that a published text links to is not moved away, in one language or in both', async () => {
    const before = await shown();
    const documents = documentsOf(cms, exhibit);
    const { documentId } = targets[1] as Target;
    await documents.update({ documentId, locale: 'zh-CN', data: { slug: 'elsewhere' } });
    for (const locale of ['zh-CN', '*'])
      await expect(documents.publish({ documentId, locale })).rejects.toThrow('没有已发布的页面');
    for (const locale of ['zh-CN', 'en']) await documents.discardDraft({ documentId, locale });
    expect(await shown()).toEqual(before);
  });

  it('the command refuses with the file and the field, and writes nothing', async () => {
    const before = await shown();
    const broken = publishedIn('zh-CN', { sources: [] });
    const { code, err } = await withFolder(doors, targets[0] as Target, broken, (folder) =>
      runCommand('content', ['import', folder], {
        DATA_DIR: cms.dataDir,
        DATABASE_URL: process.env.DATABASE_URL ?? '',
      }),
    );
    expect(err).toContain('guide/exhibit/exhibit-1.json › locales.zh-CN.sources › source-present');
    expect(code).toBe(2);
    expect(await shown()).toEqual(before);
  });

  it('the content API has no door at all, whatever the key', async () => {
    const before = await shown();
    const headers = {
      authorization: `Bearer ${await makeApiToken(cms)}`,
      'content-type': 'application/json',
    };
    const data = { data: { ...soundExhibit(90, file).zh, pictures: [], sources: [] } };
    const id = targets[0]?.documentId;
    for (const [method, path] of [
      ['POST', '/api/exhibits'],
      ['POST', '/api/exhibits?status=published'],
      ['PUT', `/api/exhibits/${id}`],
      ['DELETE', `/api/exhibits/${id}`],
    ] as const) {
      const answer = await fetch(`${cms.url}${path}`, { method, headers, body: JSON.stringify(data) });
      expect([path, answer.status]).toEqual([path, 404]);
    }
    const query = `mutation { deleteExhibit(documentId: "${id}") { documentId } }`;
    const answer = await fetch(`${cms.url}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query }),
    });
    expect(await answer.json()).toEqual({ errors: [expect.anything()] });
    expect(await shown()).toEqual(before);
  });

  it('whatever is tried at whichever door, nothing published breaks a check that nobody has waived', async () => {
    const opened = new Map<string, { done: number; refused: number }>();
    const sound = soundExhibit(1, file).zh;
    const words = fc.constantFrom<Record<string, unknown>>(
      {},
      {},
      { summary: '又一段话。' },
      { summary: '这里是城楼。' },
      { sources: [] },
      { sources: sound.sources },
      { pictures: [] },
      { pictures: sound.pictures },
      { slug: 'exhibit-moved' },
    );
    const move = fc.record({
      act: fc.constantFrom('publish', 'publish', 'publish', 'remove', 'review', 'waive', 'edit', 'discard'),
      door: fc.nat(100),
      which: fc.nat(targets.length - 1),
      locale: fc.constantFrom<Locale>('zh-CN', 'en'),
      data: words,
    });
    type Move = typeof move extends fc.Arbitrary<infer One> ? One : never;
    const through = async ({ act, door, which, locale, data }: Move): Promise<void> => {
      const target = targets[which] as Target;
      const documents = documentsOf(cms, target.uid);
      const { documentId } = target;
      const exists = await documents.findOne({ documentId, locale });
      if (!exists) return;
      if (act === 'publish' || act === 'remove') {
        const names = Object.keys(act === 'publish' ? publishing : removing);
        const name = names[door % names.length] ?? '';
        const known = { ...target, slug: String(exists.slug) };
        const outcome = await (act === 'publish' ? publishing : removing)[name]?.(doors, known, locale, data);
        const count = opened.get(name) ?? { done: 0, refused: 0 };
        opened.set(name, {
          done: count.done + (outcome?.done ? 1 : 0),
          refused: count.refused + (outcome?.done ? 0 : 1),
        });
      } else if (act === 'review') await review(target);
      else if (act === 'waive')
        await owner.ask('POST', `${desk(target)}/waive`, {
          check: 'source-present',
          reason: '出处待补，先行发布',
        });
      else if (act === 'discard') await documents.discardDraft({ documentId, locale });
      else
        await documents
          .update({ documentId, locale, data })
          .catch((error: Error) => expect(error.name).toBe('ValidationError'));
    };
    const property = fc.asyncProperty(fc.array(move, { minLength: 6, maxLength: 12 }), async (moves) => {
      for (const one of moves) await through(one);
      expect(await unfit()).toEqual([]);
    });
    await fc.assert(property, { numRuns: 10 });
    // The doors were really tried: some let something through, and most refused something.
    const tries = [...opened.values()];
    expect(tries.length).toBeGreaterThan(10);
    expect(tries.filter(({ done }) => done > 0).length).toBeGreaterThan(3);
    expect(tries.filter(({ refused }) => refused > 0).length).toBeGreaterThan(5);
  }, 240_000);
});
