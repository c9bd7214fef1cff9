import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ExchangeRefused } from 'cms/exchange/findings';
import { importFolder } from 'cms/exchange/import-folder';
import { type Booted, bootStrapi, type DatabaseKind, databases } from 'cms/testing/boot';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type ContentFolder, everyType, exhibit, onDisk, wordsOnly } from './content-fixture';

/** Boots a CMS of its own for every test of the group. */
function freshCms(database: DatabaseKind) {
  let cms: Booted;
  beforeEach(async () => {
    cms = await bootStrapi({ gates: 'open', database });
  });
  afterEach(() => cms.stop());

  const take = (content: ContentFolder, dryRun = false) =>
    importFolder(cms.strapi, onDisk(content), { dryRun });
  const exhibits = (locale: string, status: 'published' | 'draft') =>
    cms.strapi.documents('api::guide.exhibit').findMany({ locale, status, sort: 'number' });
  const files = () => cms.strapi.db.query('plugin::upload.file').findMany({ orderBy: { id: 'asc' } });
  const uploads = () => {
    const folder = join(cms.dataDir, 'uploads');
    return existsSync(folder) ? readdirSync(folder) : [];
  };
  return { strapi: () => cms.strapi, take, exhibits, files, uploads };
}

describe.each(databases)('importing a content folder on %s', (database) => {
  const { strapi, take, exhibits, files, uploads } = freshCms(database);

  it('creates what the files say, in both languages, drafts and published', async () => {
    const report = await take(everyType());
    expect(report.created).toHaveLength(9);
    expect(report.media.added).toHaveLength(3);
    expect((await exhibits('zh-CN', 'published')).map(({ name }) => name)).toEqual(['华表', '展品8']);
    expect((await exhibits('zh-CN', 'draft')).map(({ name }) => name)).toEqual(['华表', '展品8', '未写完']);
    expect((await exhibits('en', 'published')).map(({ name }) => name)).toEqual(['Huabiao', 'Exhibit 8']);
    expect((await exhibits('en', 'draft')).map(({ name }) => name)).toEqual(['Huabiao columns', 'Exhibit 8']);
  });

  it('changes nothing the second time, and says so', async () => {
    await take(everyType());
    const before = [await exhibits('en', 'draft'), await exhibits('en', 'published'), await files()];
    const report = await take(everyType());
    expect(report).toMatchObject({ created: [], changed: [], media: { added: [] } });
    expect(report.unchanged).toHaveLength(9);
    expect([await exhibits('en', 'draft'), await exhibits('en', 'published'), await files()]).toEqual(before);
  });

  it('undoes everything when a document is refused half way', async () => {
    const before = uploads();
    strapi().documents.use((context, next) => {
      if (context.uid === 'api::visit.site' && context.action === 'publish') throw new Error('闸门关着');
      return next();
    });
    await expect(take(everyType())).rejects.toThrow(
      'visit/site/site.json › refused：系统拒绝了这份内容：闸门关着',
    );
    expect(await exhibits('zh-CN', 'draft')).toEqual([]);
    expect(await files()).toEqual([]);
    expect(uploads()).toEqual(before);
  });
});

describe('importing a content folder', () => {
  const { strapi, take, exhibits, files, uploads } = freshCms('sqlite');

  it('uploads one file once, however many documents and languages show it', async () => {
    const content = everyType();
    content['guide/story/second.json'] = {
      ...(content['guide/story/first.json'] as object),
      slug: 'second',
      locales: {
        'zh-CN': {
          title: '又一个',
          body: '正文。',
          pictures: [
            { file: 'media/covers/copy.svg', alternativeText: '同一张图', focalX: 0.5, focalY: 0.25 },
          ],
        },
      },
    };
    content['media/covers/copy.svg'] = content['media/covers/gate.svg'];
    await take(content);
    expect((await files()).map(({ name }: { name: string }) => name).sort()).toEqual([
      expect.stringMatching(/copy|gate/),
      'huabiao.m4a',
      'huabiao.svg',
    ]);
  });

  it('touches only the document whose file has changed', async () => {
    await take(wordsOnly());
    const content = wordsOnly();
    const lions = exhibit('stone-lions', 8);
    lions.locales.en.name = 'Stone lions';
    content['guide/exhibit/stone-lions.json'] = lions;
    const report = await take(content);
    expect(report.changed).toEqual(['guide.exhibit/stone-lions']);
    expect((await exhibits('en', 'published')).map(({ name }) => name)).toEqual(['Huabiao', 'Stone lions']);
  });

  it('takes back what the file no longer holds: a field, a published version, a language', async () => {
    await take(everyType());
    const content = everyType();
    content['guide/exhibit/huabiao.json'] = {
      type: 'guide.exhibit',
      slug: 'huabiao',
      shared: { number: 7, category: 'stonework', area: 'gate' },
      locales: {
        'zh-CN': { name: '华表', summary: '只有这些。' },
        en: { name: 'Huabiao', summary: 'Only this.' },
      },
      published: ['zh-CN', 'en'],
    };
    content['guide/story/first.json'] = {
      ...(content['guide/story/first.json'] as object),
      locales: { 'zh-CN': { title: '故事' } },
      published: [],
    };
    for (const path of Object.keys(content)) if (path.startsWith('media/')) delete content[path];
    await take(content);
    const [huabiao] = await strapi()
      .documents('api::guide.exhibit')
      .findMany({ filters: { slug: 'huabiao' }, status: 'published', populate: '*' });
    expect(huabiao).toMatchObject({
      latitude: null,
      years: null,
      pictures: [],
      narration: null,
      openingHours: [],
    });
    const stories = strapi().documents('api::guide.story');
    expect(await stories.findMany({ status: 'published' })).toEqual([]);
    expect(await stories.findMany({ locale: 'en' })).toEqual([]);
    expect(await stories.findMany()).toMatchObject([{ title: '故事', body: null }]);
  });

  it('renumbers exhibits, whatever takes the place of what', async () => {
    const numbered = (lions: number, unfinished: number) => ({
      ...wordsOnly(),
      'guide/exhibit/stone-lions.json': exhibit('stone-lions', lions),
      'guide/exhibit/arrow-tower.json': exhibit('arrow-tower', unfinished),
    });
    await take(numbered(8, 29));
    const report = await take(numbered(29, 8));
    expect(report.changed).toEqual(['guide.exhibit/arrow-tower', 'guide.exhibit/stone-lions']);
    const published = await exhibits('en', 'published');
    expect(published.map(({ slug, number }) => [slug, number])).toEqual([
      ['huabiao', 7],
      ['arrow-tower', 8],
      ['stone-lions', 29],
    ]);
  });

  it('leaves documents without a file as they are', async () => {
    const area = { slug: 'square', position: 9, name: '广场' };
    await strapi().documents('api::guide.area').create({ locale: 'zh-CN', data: area, status: 'published' });
    await take(wordsOnly());
    const areas = await strapi()
      .documents('api::guide.area')
      .findMany({ status: 'published', sort: 'position' });
    expect(areas.map(({ slug }) => slug)).toEqual(['gate', 'square']);
  });

  it('may refer to a document that is in the CMS but not in the folder', async () => {
    await take(wordsOnly());
    await take({ 'guide/exhibit/arrow-tower.json': exhibit('arrow-tower', 29) });
    const [, , tower] = await exhibits('zh-CN', 'published');
    expect(tower).toMatchObject({ slug: 'arrow-tower', number: 29 });
  });

  it('only reports in a dry run', async () => {
    const report = await take(wordsOnly(), true);
    expect(report.created).toHaveLength(9);
    expect(await exhibits('zh-CN', 'draft')).toEqual([]);
    expect(uploads()).toEqual([]);
  });

  it('tells the progress of every long step', async () => {
    const phases = new Map<string, [number, number]>();
    const onProgress = ({ phase, done, total }: { phase: string; done: number; total: number }) =>
      phases.set(phase, [done, total]);
    await importFolder(strapi(), onDisk(everyType()), { onProgress });
    expect(Object.fromEntries(phases)).toEqual({ check: [12, 12], media: [3, 3], documents: [9, 9] });
  });

  it('takes as a draft what is not complete enough to go live', async () => {
    const content = wordsOnly();
    content['guide/exhibit/bare.json'] = {
      type: 'guide.exhibit',
      slug: 'bare',
      shared: {},
      locales: { en: {} },
      published: [],
    };
    expect((await take(content)).created).toContain('guide.exhibit/bare');
  });
});

describe('a content folder with faults', () => {
  let cms: Booted;
  beforeAll(async () => {
    cms = await bootStrapi();
  });
  afterAll(() => cms.stop());

  const refused = async (content: ContentFolder) => {
    const error = await importFolder(cms.strapi, onDisk(content)).catch((thrown: unknown) => thrown);
    if (!(error instanceof ExchangeRefused)) throw error;
    expect(await cms.strapi.documents('api::guide.exhibit').findMany({ status: 'draft' })).toEqual([]);
    expect(await cms.strapi.db.query('plugin::upload.file').count()).toBe(0);
    return error.findings.map(({ file, path, rule }) => `${file} ${path} ${rule}`);
  };

  it('refuses a folder that is not there', async () => {
    await expect(importFolder(cms.strapi, '/nowhere/at/all')).rejects.toThrow('/nowhere/at/all › folder');
  });

  it('names file, path and rule of everything that is wrong, and writes nothing', async () => {
    const content = everyType();
    content['guide/area/gate.json'] = '{ "type": "guide.area", ';
    content['guide/exhibit/stone-lions.json'] = {
      ...exhibit('stone-lions', 0),
      locales: {
        'zh-CN': { name: '', summary: '摘要。', colour: 'grey' },
        en: { name: 'Lions', summary: 'Lions.', openingHours: [{ weekdays: '1,8', opens: '25:00' }] },
      },
    };
    content['guide/exhibit/wrong-name.json'] = exhibit('right-name', 12);
    content['guide/painting/mona-lisa.json'] = {};
    content['notes.txt'] = 'a note';
    expect((await refused(content)).sort()).toEqual(
      [
        'guide/area/gate.json  json',
        'guide/exhibit/stone-lions.json locales.en.openingHours[0].opens format',
        'guide/exhibit/stone-lions.json locales.en.openingHours[0].weekdays format',
        'guide/exhibit/stone-lions.json locales.zh-CN.colour unknown-field',
        'guide/exhibit/stone-lions.json locales.zh-CN.name required',
        'guide/exhibit/stone-lions.json shared.number range',
        'guide/exhibit/wrong-name.json slug file-name',
        'guide/painting/mona-lisa.json  unknown-file',
        'notes.txt  unknown-file',
        // Without their targets, what refers to them is wrong as well.
        'guide/exhibit/huabiao.json shared.area reference-missing',
        'guide/story/first.json shared.exhibits[0] reference-missing',
        'guide/tour/walk.json locales.en.stops[0].exhibit reference-missing',
        'guide/tour/walk.json locales.zh-CN.stops[0].exhibit reference-missing',
      ].sort(),
    );
  });

  it('refuses references to what is not there, or not published in that language', async () => {
    const content = everyType();
    content['guide/story/first.json'] = {
      type: 'guide.story',
      slug: 'first',
      shared: { position: 1, exhibits: ['unfinished', 'nobody'] },
      locales: { 'zh-CN': { title: '故事', body: '正文。' } },
      published: ['zh-CN'],
    };
    expect(await refused(content)).toEqual([
      'guide/story/first.json shared.exhibits[0] reference-locale',
      'guide/story/first.json shared.exhibits[1] reference-missing',
    ]);
  });

  it('refuses media that is missing, of the wrong kind, empty, outside the folder or used by nothing', async () => {
    const content = everyType();
    const pictures = [
      'media/no.svg',
      'media/narration/zh-CN/huabiao.m4a',
      'media/empty.png',
      '../secret.png',
    ].map((file) => ({ file, alternativeText: '图' }));
    content['guide/story/first.json'] = {
      type: 'guide.story',
      slug: 'first',
      shared: { position: 1 },
      locales: { 'zh-CN': { title: '故事', body: '正文。', pictures: pictures.slice(0, 3) } },
      published: ['zh-CN'],
    };
    content['guide/story/second.json'] = {
      type: 'guide.story',
      slug: 'second',
      shared: { position: 2 },
      locales: { 'zh-CN': { title: '故事', body: '正文。', pictures: pictures.slice(3) } },
      published: ['zh-CN'],
    };
    content['media/empty.png'] = '';
    content['media/leftover.svg'] = '<svg xmlns="http://www.w3.org/2000/svg"/>';
    expect((await refused(content)).sort()).toEqual([
      'guide/story/first.json locales.zh-CN.pictures[0].file media-missing',
      'guide/story/first.json locales.zh-CN.pictures[1].file media-kind',
      'guide/story/first.json locales.zh-CN.pictures[2].file media-empty',
      'guide/story/second.json locales.zh-CN.pictures[0].file media-path',
      'media/leftover.svg  unused-media',
    ]);
  });

  it('refuses a published version that is not complete', async () => {
    const content = everyType();
    const bare = { type: 'guide.exhibit', slug: 'bare', shared: {}, locales: { en: {} }, published: ['en'] };
    content['guide/exhibit/bare.json'] = bare;
    expect(await refused(content)).toEqual([
      'guide/exhibit/bare.json shared.number required',
      'guide/exhibit/bare.json shared.category required',
      'guide/exhibit/bare.json locales.en.name required',
      'guide/exhibit/bare.json locales.en.summary required',
    ]);
  });

  it('refuses a picture that is none, and takes back what was uploaded before it', async () => {
    const content = everyType();
    const broken = { file: 'media/zz/broken.png', alternativeText: '坏图' };
    content['guide/story/second.json'] = {
      type: 'guide.story',
      slug: 'second',
      shared: { position: 2 },
      locales: { 'zh-CN': { title: '故事', body: '正文。', pictures: [broken] } },
      published: ['zh-CN'],
    };
    content['media/zz/broken.png'] = 'not a picture at all';
    expect(await refused(content)).toEqual(['media/zz/broken.png  media-refused']);
    expect(readdirSync(join(cms.dataDir, 'uploads'))).toEqual([]);
    expect(await cms.strapi.db.query('plugin::upload.folder').findMany({ where: { name: 'zz' } })).toEqual(
      [],
    );
  });
});
