import { checkEverything } from 'cms/gates/report';
import { type Administrator, makeApiToken, signIn } from 'cms/testing/administrators';
import { type Booted, bootStrapi, databases } from 'cms/testing/boot';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../support/command';
import { deleteContent, everythingShown, publishSoundContent } from './gate-content';
import {
  type Doors,
  type Locale,
  publishedIn,
  publishing,
  removing,
  type Target,
  withFolder,
} from './gate-doors';
import { documentsOf, soundExhibit } from './sound-content';

const exhibit = 'api::guide.exhibit';
describe.each(databases)('the gates at every door on %s', (database) => {
  let cms: Booted;
  let doors: Doors;
  let owner: Administrator;
  let content: Awaited<ReturnType<typeof publishSoundContent>>;
  const desk = ({ uid, documentId }: Target) => `/editing-desk/document/${uid}/${documentId}`;
  const review = (target: Target) => owner.ask('POST', `${desk(target)}/review`, {});
  const shown = () => everythingShown(cms);

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
  beforeAll(async () => {
    cms = await bootStrapi({ database });
    owner = await signIn(cms, 'strapi-super-admin');
    doors = { cms, person: owner };
    content = await publishSoundContent(cms);
  });
  afterAll(() => cms.stop());

  it('starts with content that passes', async () => {
    expect(await unfit()).toEqual([]);
    expect(await shown()).toHaveLength(16);
  });

  it.each(Object.keys(publishing))('publishing by %s is refused with what is to be mended', async (name) => {
    const before = await shown();
    const { done, told } =
      (await publishing[name]?.(doors, content.exhibits.first, 'zh-CN', { sources: [] })) ?? {};
    expect({ name, done }).toEqual({ name, done: false });
    expect(told).toContain('出处');
    expect(await shown()).toEqual(before);
    await documentsOf(cms, exhibit).discardDraft({
      documentId: content.exhibits.first.documentId,
      locale: 'zh-CN',
    });
  });

  it.each(Object.keys(removing))('%s is refused while what is published relies on it', async (name) => {
    const before = await shown();
    // A tour stops at the first, a story links to the second, exhibits lie in the area, a notice uses the template.
    const { exhibits, area, template } = content;
    for (const target of [exhibits.first, exhibits.second, area, template]) {
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
    const { documentId } = content.exhibits.second;
    await documents.update({ documentId, locale: 'zh-CN', data: { slug: 'elsewhere' } });
    for (const locale of ['zh-CN', '*'])
      await expect(documents.publish({ documentId, locale })).rejects.toThrow('没有已发布的页面');
    for (const locale of ['zh-CN', 'en']) await documents.discardDraft({ documentId, locale });
    expect(await shown()).toEqual(before);
  });

  it.runIf(database === 'sqlite')(
    'the command refuses with the file and the field, and writes nothing',
    async () => {
      const before = await shown();
      const broken = publishedIn('zh-CN', { sources: [] });
      const { code, err } = await withFolder(doors, content.exhibits.first, broken, (folder) =>
        runCommand('content', ['import', folder], {
          DATA_DIR: cms.dataDir,
          DATABASE_URL: process.env.DATABASE_URL ?? '',
        }),
      );
      expect(err).toContain('guide/exhibit/exhibit-1.json › locales.zh-CN.sources › source-present');
      expect(code).toBe(2);
      expect(await shown()).toEqual(before);
    },
  );

  it('the content API has no door at all, whatever the key', async () => {
    const before = await shown();
    const headers = {
      authorization: `Bearer ${await makeApiToken(cms)}`,
      'content-type': 'application/json',
    };
    const data = { data: { ...soundExhibit(90, content.file).zh, pictures: [], sources: [] } };
    const id = content.exhibits.first.documentId;
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
    const sound = soundExhibit(1, content.file).zh;
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
      which: fc.nat(content.targets.length - 1),
      locale: fc.constantFrom<Locale>('zh-CN', 'en'),
      data: words,
    });
    type Move = typeof move extends fc.Arbitrary<infer One> ? One : never;
    const through = async ({ act, door, which, locale, data }: Move): Promise<void> => {
      const target = content.targets[which] as Target;
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
    const property = fc.asyncProperty(fc.array(move, { minLength: 15, maxLength: 30 }), async (moves) => {
      // Content of its own for each run: what is deleted can break nothing any more.
      await deleteContent(cms);
      content = await publishSoundContent(cms);
      for (const one of moves) await through(one);
      expect(await unfit()).toEqual([]);
    });
    await fc.assert(property, { numRuns: 4 });
    // The doors were really tried: some let something through, and most refused something.
    const tries = [...opened.values()];
    expect(tries.length).toBeGreaterThan(10);
    expect(tries.filter(({ done }) => done > 0).length).toBeGreaterThan(3);
    expect(tries.filter(({ refused }) => refused > 0).length).toBeGreaterThan(5);
  }, 240_000);
});
