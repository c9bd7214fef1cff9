import { exportFolder } from 'cms/exchange/export-folder';
import { importFolder } from 'cms/exchange/import-folder';
import { settle } from 'cms/exchange/settle';
import { type Booted, bootStrapi, databases } from 'cms/testing/boot';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import {
  type ContentFolder,
  contentsIn,
  contentsOf,
  everyType,
  exhibit,
  newFolder,
  onDisk,
} from './content-fixture';

/** The Document Service of a type, as a curator's clicks reach it. */
interface Documents {
  findMany(request: { filters: { slug: string } }): Promise<{ documentId: string }[]>;
  create(request: { locale: string; data: object }): Promise<{ documentId: string }>;
  update(request: { documentId: string; locale: string; data: object }): Promise<unknown>;
  publish(request: { documentId: string; locale: string }): Promise<unknown>;
  unpublish(request: { documentId: string; locale: string }): Promise<unknown>;
}
const documentsOf = ({ strapi }: Booted, uid: 'api::guide.exhibit' | 'api::guide.area') =>
  strapi.documents(uid) as unknown as Documents;

/** Two CMSs are booted and filled, one after the other. */
const slow = 180_000;

describe.each(databases)('content that leaves a CMS and enters another, on %s', (database) => {
  const boot = async (): Promise<Booted & { end: () => Promise<void> }> => {
    const cms = await bootStrapi({ gates: 'open', database });
    let running = true;
    const end = async () => {
      if (running) await settle(cms.strapi);
      if (running) await cms.stop();
      running = false;
    };
    onTestFinished(end);
    return { ...cms, end };
  };
  const exported = async (cms: Booted) => {
    const folder = newFolder();
    await exportFolder(cms.strapi, folder);
    return { folder, contents: contentsOf(folder) };
  };
  const carriedOver = async (folder: string) => {
    const other = await boot();
    await importFolder(other.strapi, folder);
    const { contents } = await exported(other);
    await other.end();
    return contents;
  };

  it(
    'is the same to the letter, for every type, both languages, drafts and published, in tour order',
    async () => {
      const cms = await boot();
      await importFolder(cms.strapi, onDisk(everyType()));
      const { folder, contents } = await exported(cms);
      expect(contents).toEqual(contentsIn(everyType()));
      expect(await importFolder(cms.strapi, folder)).toMatchObject({
        created: [],
        changed: [],
        media: { added: [] },
      });
      await cms.end();
      expect(await carriedOver(folder)).toEqual(contents);
    },
    slow,
  );

  it(
    'keeps what curators leave behind: half-published changes, renamed slugs, withdrawn languages',
    async () => {
      const cms = await boot();
      await importFolder(cms.strapi, onDisk(everyType()));
      const exhibits = documentsOf(cms, 'api::guide.exhibit');
      const one = async (slug: string) =>
        (await exhibits.findMany({ filters: { slug } }))[0]?.documentId ?? '';
      const lions = await one('stone-lions');
      await exhibits.update({
        documentId: lions,
        locale: 'zh-CN',
        data: { latitude: 39.9, longitude: 116.39, slug: 'lions' },
      });
      await exhibits.publish({ documentId: lions, locale: 'zh-CN' });
      await exhibits.update({ documentId: lions, locale: 'en', data: { accuracyMetres: 5, area: null } });
      const huabiao = await one('huabiao');
      await exhibits.unpublish({ documentId: huabiao, locale: 'en' });
      const areas = documentsOf(cms, 'api::guide.area');
      const square = await areas.create({ locale: 'en', data: { slug: 'square', name: 'The Square' } });
      await areas.update({ documentId: square.documentId, locale: 'zh-CN', data: { name: '广场' } });
      await exhibits.update({ documentId: huabiao, locale: 'zh-CN', data: { area: square.documentId } });
      const { folder, contents } = await exported(cms);
      expect(Object.keys(contents)).toContain('guide/exhibit/lions.json');
      await cms.end();
      expect(await carriedOver(folder)).toEqual(contents);
    },
    slow,
  );

  it(
    'keeps the order of the stops of any tour, live and in draft',
    async () => {
      const cms = await boot();
      const slugs = ['a', 'b', 'c', 'd'];
      const base: ContentFolder = { 'guide/area/gate.json': everyType()['guide/area/gate.json'] };
      slugs.forEach((slug, index) => {
        base[`guide/exhibit/${slug}.json`] = exhibit(slug, index + 1);
      });
      await importFolder(cms.strapi, onDisk(base));
      const stops = fc
        .tuple(
          fc.shuffledSubarray([1, 2, 3, 4, 5, 6], { minLength: 6 }),
          fc.array(fc.constantFrom(...slugs), { minLength: 1, maxLength: 6 }),
        )
        .map(([order, exhibits]) =>
          order
            .filter((position) => position <= exhibits.length)
            .map((position) => ({ position, exhibit: exhibits[position - 1] })),
        );
      const words = (name: string) => stops.map((list) => ({ name, summary: '…', stops: list }));
      const tours = fc.record({
        zh: words('路线'),
        en: words('Tour'),
        draft: words('Draft'),
        exhibits: fc.shuffledSubarray(slugs, { minLength: 1 }),
      });
      await fc.assert(
        fc.asyncProperty(tours, async ({ zh, en, draft, exhibits }) => {
          const tour = {
            type: 'guide.tour',
            slug: 'walk',
            shared: { position: 1 },
            locales: { 'zh-CN': zh, en },
            published: ['zh-CN', 'en'],
            drafts: { en: draft },
          };
          const story = {
            type: 'guide.story',
            slug: 'tale',
            shared: { exhibits },
            locales: { 'zh-CN': { title: '故事', body: '正文。' } },
            published: ['zh-CN'],
          };
          const content = { ...base, 'guide/tour/walk.json': tour, 'guide/story/tale.json': story };
          await importFolder(cms.strapi, onDisk(content));
          expect((await exported(cms)).contents).toEqual(contentsIn(content));
        }),
        { numRuns: 6 },
      );
    },
    slow,
  );

  it(
    'goes into an empty folder, and over an earlier export only when asked to',
    async () => {
      const cms = await boot();
      await importFolder(cms.strapi, onDisk(everyType()));
      const earlier = onDisk({
        'README.md': 'About this folder.',
        'guide/area/gone.json': '{}',
        'media/gone.svg': '<svg/>',
      });
      await expect(exportFolder(cms.strapi, earlier)).rejects.toThrow('folder');
      await exportFolder(cms.strapi, earlier, { replace: true });
      const { 'README.md': readme, ...contents } = contentsOf(earlier);
      expect(Buffer.from(readme ?? '', 'base64').toString()).toBe('About this folder.');
      expect(contents).toEqual(contentsIn(everyType()));
    },
    slow,
  );
});
