import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Booted } from 'cms/testing/boot';
import { gatedTypes } from 'cms/translation/content-types';
import { markReviewed } from 'cms/translation/mark-reviewed';
import type { Target } from './gate-doors';
import { documentsOf, libraryPicture, soundExhibit } from './sound-content';

type Data = Record<string, unknown>;

const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 128 80"><path d="M0 40h128v40H0z"/></svg>\n';

/** A drawing in the library that is really there, so that content with it can be written out and read in again. */
async function storedDrawing(cms: Booted): Promise<number> {
  const files = cms.strapi.db.query('plugin::upload.file');
  const known: { id: number } | null = await files.findOne({ where: { name: 'gate.svg' } });
  if (known) return known.id;
  const file = await libraryPicture(cms, 'gate');
  await files.update({ where: { id: file }, data: { name: 'gate.svg' } });
  mkdirSync(join(cms.dataDir, 'uploads'), { recursive: true });
  writeFileSync(join(cms.dataDir, 'uploads/gate.svg'), drawing);
  return file;
}

async function publish(cms: Booted, uid: string, zh: Data, en: Data): Promise<Target> {
  const documents = documentsOf(cms, uid);
  const { documentId } = await documents.create({ locale: 'zh-CN', data: zh });
  await documents.update({ documentId, locale: 'en', data: en });
  await markReviewed(cms.strapi, { contentType: uid, documentId, locale: 'en', who: '审核' });
  await documents.publish({ documentId, locale: '*' });
  return { uid, documentId, slug: String(zh.slug) };
}

/** Published content that passes every check, and whose parts rely on each other. */
export async function publishSoundContent(cms: Booted) {
  const file = await storedDrawing(cms);
  const area = await publish(
    cms,
    'api::guide.area',
    { slug: 'gate', position: 1, latitude: 39.907, longitude: 116.3911, name: '城楼一带' },
    { slug: 'gate', position: 1, latitude: 39.907, longitude: 116.3911, name: 'Around the gate' },
  );
  const exhibits: Target[] = [];
  for (const number of [1, 2, 3]) {
    const { zh, en } = soundExhibit(number, file);
    const shared = { area: area.documentId };
    exhibits.push(await publish(cms, 'api::guide.exhibit', { ...zh, ...shared }, { ...en, ...shared }));
  }
  const [first, second, third] = exhibits as [Target, Target, Target];
  const { zh, en } = soundExhibit(4, file);
  const stops = [first, second].map(({ documentId }, index) => ({
    position: index + 1,
    exhibit: documentId,
    minutes: 10,
  }));
  const walk = { slug: 'walk', position: 1, stops };
  const tour = await publish(
    cms,
    'api::guide.tour',
    { ...walk, name: '路线', summary: '走一走。', pictures: zh.pictures, sources: zh.sources },
    { ...walk, name: 'Walk', summary: 'A walk.', pictures: en.pictures, sources: en.sources },
  );
  const tale = { slug: 'tale', position: 1, exhibits: [third.documentId] };
  const link = `guide/exhibit/index?slug=${second.slug}`;
  const story = await publish(
    cms,
    'api::guide.story',
    { ...tale, title: '故事', body: `请看 ${link} 这一处。`, pictures: zh.pictures, sources: zh.sources },
    { ...tale, title: 'Tale', body: `See ${link} there.`, pictures: en.pictures, sources: en.sources },
  );
  const template = await publish(
    cms,
    'api::visit.notice-template',
    { slug: 'closure', level: 'warn', title: '关闭', text: '{date}关闭。' },
    { slug: 'closure', level: 'warn', title: 'Closed', text: 'Closed on {date}.' },
  );
  const notice = { slug: 'closed', level: 'warn', template: template.documentId };
  const closed = await publish(
    cms,
    'api::visit.notice',
    { ...notice, blanks: { date: '今天' } },
    { ...notice, blanks: { date: 'today' } },
  );
  return {
    file,
    area,
    exhibits: { first, second, third },
    template,
    targets: [...exhibits, tour, story, area, template, closed],
  };
}

/** Types by what refers to what: each before those it refers to. */
const referring = [
  'api::visit.notice',
  'api::visit.notice-template',
  'api::guide.story',
  'api::guide.tour',
  'api::guide.exhibit',
  'api::guide.area',
] as const;

/** Deletes all content. */
export async function deleteContent(cms: Booted): Promise<void> {
  for (const uid of referring) {
    const rows: { documentId: string }[] = await cms.strapi.db.query(uid).findMany({});
    for (const documentId of new Set(rows.map((row) => row.documentId)))
      await documentsOf(cms, uid).delete({ documentId, locale: '*' });
  }
}

/** Everything that visitors are shown, comparable. */
export async function everythingShown({ strapi }: Booted): Promise<string[]> {
  const shown: string[] = [];
  for (const uid of gatedTypes) {
    const rows: object[] = await strapi.db
      .query(uid)
      .findMany({ where: { publishedAt: { $notNull: true } }, orderBy: { id: 'asc' } });
    const plain = { id: 0, createdAt: 0, updatedAt: 0, publishedAt: 0 };
    shown.push(...rows.map((row) => JSON.stringify({ ...row, ...plain })));
  }
  return shown.sort();
}
