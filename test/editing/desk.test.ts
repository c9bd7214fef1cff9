import { type Administrator, signIn } from 'cms/testing/administrators';
import { type Booted, bootStrapi, databases } from 'cms/testing/boot';
import { markReviewed } from 'cms/translation/mark-reviewed';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Curator } from '../reading/content';
import { installation } from '../support/installation';

const exhibit = 'api::guide.exhibit';
const tour = 'api::guide.tour';
type Line = {
  type: string;
  documentId: string;
  title: string;
  locale: string;
  kind?: string;
  count?: number;
};
type Page = {
  figures: Record<string, number>;
  stale: Line[];
  missing: Line[];
  failing: Line[];
  waiting: Line[];
  recent: (Line & { who: string; action: string })[];
  trend: { date: string; figures: Record<string, number> }[];
};
type Found = {
  found: { type: string; documentId: string; locale: string; title: string; excerpt: string }[];
};
type Used = { usage: { documentId: string; title: string; places: string[] }[] };

describe.each(databases)('the desk of the curators on %s', (database) => {
  let cms: Booted;
  let curator: Curator;
  let editor: Administrator;
  const ids = { gate: '', huabiao: '', tour: '' };
  const open = async () => (await editor.ask<Page>('GET', '/curator-desk/overview')).body;
  const find = async (question: string, person = editor) => {
    const { body } = await person.ask<Found>('GET', `/curator-desk/search?q=${encodeURIComponent(question)}`);
    return body.found;
  };

  beforeAll(async () => {
    cms = await bootStrapi({ database, gates: 'open' });
    curator = new Curator(cms.strapi);
    editor = await signIn(cms, 'editor');
    const shared = (slug: string, number: number) => ({ slug, number, category: 'gate' });
    ids.gate = await curator.published(exhibit, shared('gate', 1), {
      'zh-CN': { name: '天安门城楼', summary: '明永乐年间建成，历经多次重修。' },
      en: { name: 'Tian’anmen Gate Tower', summary: 'Built in the Yongle reign, rebuilt many times.' },
    });
    ids.huabiao = await curator.draft(exhibit, shared('huabiao', 36), {
      'zh-CN': { name: '华表', summary: '天安门前的望柱，100%汉白玉。' },
    });
    const stops = [ids.gate, ids.huabiao].map((id, index) => ({
      position: index + 1,
      exhibit: id,
      minutes: 5,
    }));
    ids.tour = await curator.draft(
      tour,
      { slug: 'axis', position: 1 },
      {
        'zh-CN': { name: '中轴线', summary: '一条线', stops },
      },
    );
  });
  afterAll(() => cms.stop());

  it('shows what waits to be published, what is missing and what fails, and leads to it', async () => {
    const { waiting, missing, failing, figures, recent } = await open();
    const of = (lines: Line[]) => lines.map(({ documentId, locale }) => `${documentId} ${locale}`);
    expect(of(waiting).sort()).toEqual([`${ids.huabiao} zh-CN`, `${ids.tour} zh-CN`].sort());
    expect(waiting.every(({ kind }) => kind === 'new')).toBe(true);
    expect(of(missing)).toContain(`${ids.huabiao} en`);
    expect(of(missing)).not.toContain(`${ids.gate} en`);
    expect(failing.map(({ documentId }) => documentId)).toContain(ids.gate);
    expect(figures).toMatchObject({ documents: 3, waiting: 2, failing: failing.length });
    expect(recent[0]).toMatchObject({ documentId: ids.tour, title: '中轴线', who: '命令行' });
  });

  it('sees at once that a change of the Chinese makes the English stale, and keeps the day’s figures', async () => {
    const who = '测试 reviewer';
    await markReviewed(cms.strapi, { contentType: exhibit, documentId: ids.gate, locale: 'en', who });
    const before = await open();
    expect(before.figures.reviewed).toBeGreaterThanOrEqual(2);
    expect(before.stale.map(({ documentId }) => documentId)).not.toContain(ids.gate);
    expect(before.recent[0]).toMatchObject({ documentId: ids.gate, who, action: 'review' });
    const path = `/content-manager/collection-types/${exhibit}/${ids.gate}?locale=zh-CN`;
    const changed = { slug: 'gate', number: 1, category: 'gate', name: '天安门', summary: '另一句。' };
    await editor.ask('PUT', path, changed);
    const after = await open();
    expect(after.waiting.find(({ documentId }) => documentId === ids.gate)?.kind).toBe('changed');
    expect(after.stale.find(({ documentId }) => documentId === ids.gate)).toMatchObject({ count: 2 });
    expect(after.figures.reviewed).toBe((before.figures.reviewed ?? 0) - 2);
    expect(after.recent[0]).toMatchObject({ documentId: ids.gate, who: '测试 editor', action: 'update' });
    expect(after.trend).toHaveLength(1);
    expect(after.trend[0]?.figures).toEqual(after.figures);
  });

  it('finds words in either language, however they are typed', async () => {
    const titles = async (question: string) => (await find(question)).map(({ title }) => title);
    expect(await titles('华表')).toContain('华表');
    expect((await titles('天安门华表'))[0]).toBe('华表');
    expect(await titles('YONGLE')).toContain('Tian’anmen Gate Tower');
    expect(await titles('ｙｏｎｇｌｅ　ｒｅｉｇｎ')).toContain('Tian’anmen Gate Tower');
    expect(await titles('望 柱')).toContain('华表');
    const [first] = await find('汉白玉');
    expect(first).toMatchObject({ documentId: ids.huabiao, locale: 'zh-CN', type: exhibit });
    expect(first?.excerpt).toContain('汉白玉');
  });

  it('takes signs of the database’s own language as signs', async () => {
    const all = (await find('天安门')).length;
    expect(await find('100%')).toHaveLength(1);
    for (const nothing of ['%', '_', '\\', "' OR 1=1 --"])
      expect((await find(nothing)).length).toBeLessThan(all + 1);
    expect((await editor.ask('GET', '/curator-desk/search?q=')).status).toBe(400);
    expect((await editor.ask('GET', `/curator-desk/search?q=${'长'.repeat(101)}`)).status).toBe(400);
  });

  it('forgets what was deleted, and finds what was changed', async () => {
    const id = await curator.draft(
      exhibit,
      { slug: 'passing', number: 99, category: 'gate' },
      {
        'zh-CN': { name: '临时展项', summary: '一句话' },
      },
    );
    expect(await find('临时展项')).toHaveLength(1);
    await curator.edit(exhibit, id, 'zh-CN', { name: '长期展项' });
    expect(await find('临时展项')).toEqual([]);
    expect((await find('长期展项'))[0]?.documentId).toBe(id);
    await curator.remove(exhibit, id);
    expect(await find('长期展项')).toEqual([]);
  });

  it('takes what one transaction has written into the search at once', async () => {
    let indexed = 0;
    const count = ({ sql }: { sql: string }) => {
      if (/^delete from .search_texts/.test(sql)) indexed += 1;
    };
    const numbers = Array.from({ length: 12 }, (_, at) => 200 + at);
    cms.strapi.db.connection.on('query', count);
    try {
      await cms.strapi.db.transaction(async () => {
        for (const number of numbers)
          await curator.draft(
            exhibit,
            { slug: `batch-${number}`, number, category: 'gate' },
            { 'zh-CN': { name: `同批 ${number}`, summary: '一句话' } },
          );
      });
      expect(await find('同批')).toHaveLength(numbers.length);
      expect(indexed).toBe(1);
    } finally {
      cms.strapi.db.connection.removeListener('query', count);
    }
  });

  it('says where something is used, and where in it', async () => {
    const { body } = await editor.ask<Used>('GET', `/curator-desk/usage/${exhibit}/${ids.huabiao}`);
    expect(body.usage).toEqual([
      { type: tour, documentId: ids.tour, title: '中轴线', places: ['站点 第 2 项 展品'] },
    ]);
  });

  it('shows nobody what he may not read', async () => {
    const operator = await signIn(cms, 'operator');
    expect((await operator.ask('GET', '/curator-desk/overview')).status).toBe(403);
    expect((await operator.ask('GET', '/curator-desk/search?q=x')).status).toBe(403);
    expect((await fetch(`${cms.url}/curator-desk/overview`)).status).toBe(401);
    // Editors do not read terms: what the terms hold is not found by them.
    expect((await find('售票处')).filter(({ type }) => type === 'api::signage.term')).toEqual([]);
    const owner = await signIn(cms, 'strapi-super-admin');
    expect((await find('售票处', owner)).map(({ type }) => type)).toContain('api::signage.term');
  });
});

it('finds what was written just before the server was stopped', async () => {
  const dataDir = installation();
  const first = await bootStrapi({ dataDir, gates: 'open' });
  const shared = { slug: 'huabiao', number: 36, category: 'gate' };
  await new Curator(first.strapi).draft(exhibit, shared, { 'zh-CN': { name: '华表', summary: '望柱。' } });
  await first.stop();
  const second = await bootStrapi({ dataDir });
  try {
    const editor = await signIn(second, 'editor');
    const question = `/curator-desk/search?q=${encodeURIComponent('华表')}`;
    expect((await editor.ask<Found>('GET', question)).body.found).toHaveLength(1);
  } finally {
    await second.stop();
  }
});
