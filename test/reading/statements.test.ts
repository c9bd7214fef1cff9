import { type Booted, bootStrapi, databases } from 'cms/testing/boot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ask, askOperation } from './ask';
import { Curator } from './content';
import { exampleVariables, registered } from './registered';

/** The list query of the benchmark: everything a list could show of twenty exhibits. */
const list = `query ($first: Int!) { exhibits(locale: EN, first: $first) { total items {
  number name summary area { name } cover { alternativeText renditions(preset: CARD) { url } }
  tours { name minutes stopCount } stories { title } neighbours { previous { name } next { name } }
} } }`;

describe.each(databases)('SQL statements of one answer on %s', (database) => {
  let cms: Booted;
  let curator: Curator;
  let statements: string[] = [];

  async function write(): Promise<void> {
    const area = await curator.published(
      'api::guide.area',
      { slug: 'area', position: 1 },
      { 'zh-CN': { name: '区' } },
    );
    const ids: string[] = [];
    for (let number = 1; number <= 5; number += 1)
      ids.push(await curator.exhibit(number, { area }, ['zh-CN']));
    const stops = ids.map((exhibit, index) => ({ position: index + 1, minutes: 5, exhibit }));
    const words = { 'zh-CN': { name: '路', summary: '路', stops } };
    await curator.published('api::guide.tour', { slug: 'tour-1', position: 1 }, words);
    const story = { 'zh-CN': { title: '事', body: '事' } };
    await curator.published('api::guide.story', { slug: 'story-1', position: 1, exhibits: ids }, story);
  }

  /** Copies what readers see of every document: writing a thousand documents one by one would take minutes. */
  async function multiply(times: number): Promise<void> {
    const { connection } = cms.strapi.db;
    const copies = async (table: string, change: (row: Record<string, unknown>, copy: number) => object) => {
      const rows: Record<string, unknown>[] = await connection(table).select();
      for (let copy = 1; copy < times; copy += 1) {
        await connection(table).insert(rows.map((row) => ({ ...row, id: undefined, ...change(row, copy) })));
      }
    };
    await copies('published_references', (row, copy) => ({
      from_id: `${row.from_id}-${copy}`,
      to_id: `${row.to_id}-${copy}`,
    }));
    await copies('published_documents', (row, copy) => ({
      document_id: `${row.document_id}-${copy}`,
      slug: `${row.slug}-${copy}`,
      position: Number(row.position) + copy * 100,
      area_id: row.area_id,
    }));
  }

  /** The fewest of a few tries: a server that has just started does things of its own meanwhile. */
  const counted = async (request: () => Promise<{ status: number; errors?: unknown }>) => {
    let fewest = Number.POSITIVE_INFINITY;
    for (let attempt = 0; attempt < 3; attempt += 1) {
      statements = [];
      const answer = await request();
      expect(answer.errors).toBeUndefined();
      expect(answer.status).toBe(200);
      fewest = Math.min(fewest, statements.length);
    }
    return fewest;
  };

  const measure = async () => {
    const slugs = { tour: 'tour-1', story: 'story-1', exhibit: 'exhibit-2' };
    const counts: Record<string, number> = {};
    for (const { id, name, text } of registered) {
      counts[name] = await counted(() => askOperation(cms.url, id, exampleVariables(text, slugs)));
    }
    counts['(long list)'] = await counted(() => ask(cms.url, list, { first: 200 }));
    return counts;
  };

  beforeAll(async () => {
    cms = await bootStrapi({ gates: 'open', database, env: { READING_CACHE: 'false' } });
    curator = new Curator(cms.strapi);
    const { connection } = cms.strapi.get('reading') as { connection: Booted['strapi']['db']['connection'] };
    for (const each of [connection, cms.strapi.db.connection]) {
      each.on('query', ({ sql }: { sql: string }) => statements.push(sql));
    }
  });
  afterAll(() => cms.stop());

  it('are at most 8 for every registered operation, and as many for 200 rows as for 5', async () => {
    await write();
    const few = await measure();
    expect(Math.max(...Object.values(few)), JSON.stringify(few)).toBeLessThanOrEqual(8);
    await multiply(40);
    expect(await measure()).toEqual(few);
  });
});
