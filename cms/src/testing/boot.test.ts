import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Booted, bootStrapi, databases } from './boot';

describe.each(databases)('a CMS booted for a test on %s', (database) => {
  let cms: Booted;
  beforeAll(async () => {
    cms = await bootStrapi({ database });
  });
  afterAll(() => cms.stop());

  it('answers on its own port', async () => {
    const answer = await fetch(`${cms.url}/healthz`);
    expect(await answer.json()).toEqual({ status: 'ok' });
  });

  it('speaks Chinese first and English second', async () => {
    const locales = cms.strapi.plugin('i18n').service('locales');
    expect(await locales.getDefaultLocale()).toBe('zh-CN');
    expect((await locales.find()).map(({ code }: { code: string }) => code).sort()).toEqual(['en', 'zh-CN']);
  });

  it('keeps coordinates to the last digit', async () => {
    const area = await cms.strapi.documents('api::guide.area').create({
      locale: 'zh-CN',
      data: { slug: 'gate', name: '天安门城楼', latitude: 39.907312, longitude: 116.391145 },
    });
    expect(area).toMatchObject({ latitude: 39.907312, longitude: 116.391145 });
  });
});
