import { type Booted, bootStrapi } from 'cms/testing/boot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask';
import { Curator } from './content';

const query = '{ exhibit(locale: EN, number: 1) { cover { width renditions { url } } } }';
interface Answer {
  exhibit: { cover: { width: number; renditions: { url: string }[] } | null };
}

describe('a media file that is changed after publication', () => {
  let cms: Booted;
  let file: { id: number };
  const cover = async () => (await ask<Answer>(cms.url, query)).data.exhibit.cover;
  const files = () => cms.strapi.db.query('plugin::upload.file');

  beforeAll(async () => {
    cms = await bootStrapi({ gates: 'open' });
    const formats = {
      thumb_webp: { url: '/uploads/old.webp', mime: 'image/webp', width: 192, height: 192, size: 1 },
    };
    const stored = {
      name: 'a',
      hash: 'a',
      mime: 'image/jpeg',
      size: 1,
      url: '/uploads/a.jpg',
      provider: 'local',
    };
    file = await files().create({ data: { ...stored, width: 100, height: 50, formats, folderPath: '/' } });
    const curator = new Curator(cms.strapi);
    const pictures = [{ file: file.id, alternativeText: '图' }];
    const words = { 'zh-CN': { name: '展', summary: '展', pictures } };
    await curator.published('api::guide.exhibit', { slug: 'one', number: 1, category: 'gate' }, words);
  });
  afterAll(() => cms.stop());

  it('is shown as it is now, and no more once it is deleted', async () => {
    expect(await cover()).toEqual({ width: 100, renditions: [{ url: '/uploads/old.webp' }] });
    const formats = {
      thumb_webp: { url: '/uploads/new.webp', mime: 'image/webp', width: 192, height: 192, size: 1 },
    };
    await files().update({ where: { id: file.id }, data: { width: 200, formats } });
    expect(await cover()).toEqual({ width: 200, renditions: [{ url: '/uploads/new.webp' }] });
    await files().updateMany({ where: { hash: 'a' }, data: { width: 300 } });
    expect((await cover())?.width).toBe(300);
    await files().delete({ where: { id: file.id } });
    expect(await cover()).toBeNull();
  });
});
