import { type Booted, bootStrapi, databases } from 'cms/testing/boot';
import { gatedTypes } from 'cms/translation/content-types';
import { translationsOf } from 'cms/translation/document-translation';
import { markReviewed, pathOf } from 'cms/translation/mark-reviewed';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentsOf } from '../guide/sound-content';
import { changedAt, localisedTypes, type Place, placesOf, valueAt, WholeDocuments } from './whole-documents';

const space = fc.constantFrom(' ', '\n', '\t', '\u3000', '\r\n');
const someDay = fc
  .date({ min: new Date('2021-01-01'), max: new Date('2029-12-31'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

/** One sign more or less, anywhere in a text. */
const retyped = (text: string) =>
  fc.tuple(fc.nat(text.length - 1), fc.constantFrom('', '新', '。', '7')).map(([at, sign]) => {
    const signs = [...text];
    signs.splice(at, sign === '' ? 1 : 0, sign);
    return signs.join('');
  });

/** Another value for a place, as an editor may enter it. */
function otherValue({ attribute, field }: Place, before: unknown): fc.Arbitrary<unknown> {
  if (field === 'visit.opening-hours.weekdays') return fc.constantFrom('6', '7', '6,7', '5,6,7');
  if (attribute.type === 'string' || attribute.type === 'text') return retyped(String(before));
  if (attribute.type === 'date') return someDay;
  if (attribute.type === 'time') return fc.integer({ min: 10, max: 23 }).map((hour) => `${hour}:15:00.000`);
  if (attribute.type === 'integer') return fc.integer({ min: 10, max: 200 });
  if (attribute.type === 'boolean') return fc.constant(false);
  throw new Error(`This test does not know how ${field} is edited: ${attribute.type}`);
}

it('covers every localised field of every type: nothing has been added that is not tried here', () => {
  expect([...localisedTypes].sort()).toEqual([...gatedTypes].sort());
  const fields = localisedTypes.flatMap((type) => [
    ...new Set(placesOf(type).map(({ field }) => `${type} ${field}`)),
  ]);
  // Counted in the schema files: a new field changes this number, and is tried below without being told.
  expect(fields).toHaveLength(71);
});

describe.each(databases)('a change of the Chinese on %s', (database) => {
  let cms: Booted;
  let whole: WholeDocuments;
  const who = '测试 reviewer';

  beforeAll(async () => {
    cms = await bootStrapi({ database });
    whole = await WholeDocuments.in(cms);
  });
  afterAll(() => cms.stop());

  describe.each(localisedTypes)('of %s', (type) => {
    it('makes exactly its English stale in the same transaction; undone, it is reviewed again', async () => {
      const { documentId, zh } = await whole.draft(type);
      await markReviewed(cms.strapi, { contentType: type, documentId, locale: 'en', who });
      const texts = async () =>
        (await translationsOf(cms.strapi, type, { documentIds: [documentId] }))[0]?.texts.en ?? [];
      const stale = async () => {
        const doubtful = (await texts()).filter(({ state }) => state !== 'reviewed');
        return doubtful.map((text) => `${pathOf(text)} ${text.state}`);
      };
      const write = (data: Record<string, unknown>) =>
        documentsOf(cms, type).update({ documentId, locale: 'zh-CN', data });
      const places = placesOf(type);
      // The server sees the fields that the schema files name.
      expect((await texts()).map(pathOf).sort()).toEqual(places.map(({ way }) => way.join('.')).sort());
      expect(await stale()).toEqual([]);

      const fields = [...new Set(places.map(({ field }) => field))];
      const edits = fields.map((field) =>
        fc
          .constantFrom(...places.filter((place) => place.field === field))
          .chain((place) =>
            otherValue(place, valueAt(zh, place.way)).map((value) => ({ way: place.way, value })),
          ),
      );
      const spaced = places.filter(
        ({ attribute: { regex, type: kind } }) => !regex && (kind === 'text' || kind === 'string'),
      );
      const blank = fc.tuple(...spaced.map(() => fc.tuple(space, fc.nat(3))));
      const property = fc.asyncProperty(fc.tuple(...edits), blank, async (tried, blanks) => {
        for (const { way, value } of tried) {
          const name = String(way[0]);
          await cms.strapi.db.transaction(async () => {
            await write({ [name]: changedAt(zh, way, value)[name] });
            expect(await stale()).toEqual([`${way.join('.')} stale`]);
          });
          await write({ [name]: zh[name] });
          expect(await stale()).toEqual([]);
        }
        const aired = spaced.reduce((data, { way }, index) => {
          const [sign, at] = blanks[index] ?? [' ', 0];
          const text = String(valueAt(zh, way));
          return changedAt(data, way, `${text.slice(0, at)}${sign}${text.slice(at)} `);
        }, zh);
        await write(aired);
        expect(await stale()).toEqual([]);
        await write(zh);
      });
      await fc.assert(property, { numRuns: 1 });
    });
  });

  it('that is taken back with its transaction leaves the English reviewed', async () => {
    const type = 'api::visit.site';
    const [document] = await translationsOf(cms.strapi, type);
    const states = async () =>
      (await translationsOf(cms.strapi, type))[0]?.texts.en?.map(({ state }) => state);
    const before = await states();
    expect(new Set(before)).toEqual(new Set(['reviewed']));
    const change = cms.strapi.db.transaction(async () => {
      const data = { name: '另一个名字', summary: '另一句话' };
      await documentsOf(cms, type).update({ documentId: document?.documentId, locale: 'zh-CN', data });
      expect(await states()).toContain('stale');
      throw new Error('power cut');
    });
    await expect(change).rejects.toThrow('power cut');
    expect(await states()).toEqual(before);
  });
});
