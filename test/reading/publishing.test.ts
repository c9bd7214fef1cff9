import { type Booted, bootStrapi, databases } from 'cms/testing/boot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask } from './ask';
import { Curator } from './content';

const exhibit = 'api::guide.exhibit';
const one = `query ($slug: String!, $locale: Locale!) {
  exhibit(slug: $slug, locale: $locale) { name locale { asked served fellBack } }
}`;
interface One {
  exhibit: { name: string; locale: { asked: string; served: string; fellBack: boolean } } | null;
}

describe.each(databases)('what readers see on %s', (database) => {
  let cms: Booted;
  let curator: Curator;
  const read = async (slug: string, locale = 'ZH') =>
    (await ask<One>(cms.url, one, { slug, locale })).data.exhibit;

  beforeAll(async () => {
    cms = await bootStrapi({ gates: 'open', database });
    curator = new Curator(cms.strapi);
  });
  afterAll(() => cms.stop());

  it('a draft is invisible, publishing shows it, unpublishing takes it away', async () => {
    const words = { 'zh-CN': { name: '华表', summary: '石柱' } };
    const id = await curator.draft(exhibit, { slug: 'huabiao', number: 901, category: 'stonework' }, words);
    expect(await read('huabiao')).toBeNull();
    await curator.publish(exhibit, id);
    expect((await read('huabiao'))?.name).toBe('华表');
    await curator.edit(exhibit, id, 'zh-CN', { name: '改' });
    expect((await read('huabiao'))?.name).toBe('华表');
    await curator.edit(exhibit, id, 'zh-CN', { name: '又改' }, 'published');
    expect((await read('huabiao'))?.name).toBe('又改');
    await curator.unpublish(exhibit, id);
    expect(await read('huabiao')).toBeNull();
  });

  it('a reader of English is served Chinese, and told so, until the translation is published', async () => {
    const id = await curator.exhibit(902, {}, ['zh-CN']);
    expect(await read('exhibit-902', 'EN')).toEqual({
      name: '展项902',
      locale: { asked: 'EN', served: 'ZH', fellBack: true },
    });
    await curator.edit(exhibit, id, 'en', { name: 'Lions', summary: 'Stone' }, 'published');
    expect(await read('exhibit-902', 'EN')).toEqual({
      name: 'Lions',
      locale: { asked: 'EN', served: 'EN', fellBack: false },
    });
  });

  it('a text taken down in Chinese is not served to Chinese readers in English', async () => {
    const id = await curator.exhibit(903);
    await curator.unpublish(exhibit, id, 'zh-CN');
    expect(await read('exhibit-903', 'ZH')).toBeNull();
    expect((await read('exhibit-903', 'EN'))?.name).toBe('Exhibit 903');
  });

  it('a deleted document is gone in every language, and a deleted translation falls back', async () => {
    const id = await curator.exhibit(904);
    await curator.remove(exhibit, id, 'en');
    expect((await read('exhibit-904', 'EN'))?.locale.fellBack).toBe(true);
    await curator.remove(exhibit, id);
    expect([await read('exhibit-904', 'ZH'), await read('exhibit-904', 'EN')]).toEqual([null, null]);
  });

  it('a publication that fails half-way leaves readers with what they had', async () => {
    const id = await curator.exhibit(905);
    const attempt = cms.strapi.db.transaction(async () => {
      await curator.edit(exhibit, id, 'zh-CN', { name: '坏' }, 'published');
      throw new Error('something else in the same transaction failed');
    });
    await expect(attempt).rejects.toThrow('something else');
    expect((await read('exhibit-905'))?.name).toBe('展项905');
  });

  it('places that keep opening hours are listed apart, and an area knows the numbers of its stops', async () => {
    const area = await curator.published(
      'api::guide.area',
      { slug: 'north', position: 1 },
      { 'zh-CN': { name: '北' }, en: { name: 'North' } },
    );
    const openingHours = [{ weekdays: '2,3', opens: '08:00:00.000', closes: '12:00:00.000' }];
    await curator.exhibit(911, { area });
    const hall = await curator.exhibit(910, { area, openingHours });
    const text = `query ($keeps: Boolean) {
      exhibits(locale: EN, area: "north", keepsHours: $keeps) { total items { number } }
      areas(locale: EN) { exhibitNumbers }
    }`;
    const numbers = async (keeps: boolean | null) => {
      const { data } = await ask<{
        exhibits: { total: number; items: { number: number }[] };
        areas: { exhibitNumbers: number[] }[];
      }>(cms.url, text, { keeps });
      expect(data.areas).toEqual([{ exhibitNumbers: [910, 911] }]);
      expect(data.exhibits.total).toBe(data.exhibits.items.length);
      return data.exhibits.items.map(({ number }) => number);
    };
    expect([await numbers(true), await numbers(false), await numbers(null)]).toEqual([
      [910],
      [911],
      [910, 911],
    ]);
    await curator.edit(exhibit, hall, 'zh-CN', { openingHours: [] }, 'published');
    expect(await numbers(true)).toEqual([]);
  });

  it('a published notice follows its template', async () => {
    const words = { 'zh-CN': { title: '闭馆', text: '{place}于{date}闭馆' } };
    const template = await curator.published(
      'api::visit.notice-template',
      { slug: 'closed', level: 'warn' },
      words,
    );
    await curator.published(
      'api::visit.notice',
      { slug: 'closed-today', level: 'warn', template },
      { 'zh-CN': { title: '今日闭馆', blanks: { place: '纪念堂', date: '10月1日' } } },
    );
    const texts = async () =>
      (
        await ask<{ notices: { text: string }[] }>(cms.url, '{ notices(locale: EN) { text } }')
      ).data.notices.map((n) => n.text);
    expect(await texts()).toEqual(['纪念堂于10月1日闭馆']);
    await curator.edit(
      'api::visit.notice-template',
      template,
      'zh-CN',
      { text: '{place}{date}不开放' },
      'published',
    );
    expect(await texts()).toEqual(['纪念堂10月1日不开放']);
  });
});
