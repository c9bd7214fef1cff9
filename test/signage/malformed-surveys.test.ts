import { type Booted, bootStrapi } from 'cms/testing/boot';
import { pictureFacts } from 'cms/testing/files';
import { hostileFiles, makeSurvey, pictureZoo, surveyRecipe } from 'cms/testing/malformed-surveys';
import { damages } from 'cms/testing/malformed-tables';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SignDesk } from './sign-desk';

const surveys = 600;
const pictures = 400;

describe('a thousand surveys and photographs as nobody should hand them in', () => {
  let cms: Booted;
  let desk: SignDesk;
  beforeAll(async () => {
    cms = await bootStrapi();
    desk = await SignDesk.open(cms);
  });
  afterAll(() => cms.stop());

  const signs = async () => {
    const [row] = await cms.strapi.db.connection('signs').count({ count: '*' });
    return Number(row?.count);
  };

  it(`${surveys} surveys: read correctly or refused, never half-imported, never a fault of the server`, async () => {
    const recipes = fc.sample(surveyRecipe, { numRuns: surveys, seed: 6 });
    const told = { entered: 0, refused: 0 };
    for (const [at, recipe] of recipes.entries()) {
      const { description, content, enters } = await makeSurvey(recipe, `Z${at}`);
      const before = await signs();
      const answer = await desk.import(content);
      expect([200, 400], description).toContain(answer.status);
      const entered = (await signs()) - before;
      if (answer.status === 200) {
        told.entered += 1;
        expect(enters, `${description}: should have been refused`).toBeDefined();
        expect(entered, description).toBe(answer.body.created);
        if (enters !== 'any') expect(entered, description).toBe(enters);
      } else {
        told.refused += 1;
        expect(entered, `${description}: half-imported`).toBe(0);
        expect(enters, `${description}: ${JSON.stringify(answer.body)}`).not.toBeTypeOf('number');
      }
    }
    expect(told.entered).toBeGreaterThan(surveys / 5);
    expect(told.refused).toBeGreaterThan(surveys / 5);
  }, 600_000);

  it('no cell of an export begins as a formula does, and an import of it changes nothing', async () => {
    const csv = (await desk.file('/export/csv')).toString();
    expect(csv).toContain("'=HYPERLINK");
    const cells = csv.split(/[\r\n,]+/).map((cell) => cell.replace(/^"+/, ''));
    const dangerous = cells.filter(
      (cell) => /^(=|@|\+\d|-\d+\+)/.test(cell) && !/^[-+]?\d+(\.\d+)?$/.test(cell),
    );
    expect(dangerous).toEqual([]);
  });

  it('files that are no surveys are refused in words', async () => {
    for (const [name, content] of Object.entries(hostileFiles())) {
      const answer = await desk.preview<{ error?: { details?: { problems?: unknown[] } } }>(content);
      expect(answer.status, name).toBe(400);
      expect(answer.body.error?.details?.problems?.length, name).toBeGreaterThan(0);
    }
  });

  it(`${pictures} photographs: kept as plain JPEG or refused, and nothing kept of what is refused`, async () => {
    const { good, bad, mixed } = await pictureZoo();
    const { sign } = await desk.enter({ code: 'PICTURES', zh: '出口', en: 'Exit' });
    const kept = async () => (await desk.story(sign.documentId)).photographs.length;
    const zoo = [...good, ...bad, ...mixed];
    const damaged = Object.values(damages);
    const made = fc.sample(
      fc.record({
        which: fc.nat(zoo.length - 1),
        damage: fc.nat(damaged.length - 1),
        at: fc.double({ min: 0.02, max: 0.98, noNaN: true }),
      }),
      { numRuns: pictures, seed: 7 },
    );
    for (const { which, damage, at } of made) {
      const whole = zoo[which] as Buffer;
      const content = damaged[damage]?.(whole, at) ?? whole;
      const answer = await desk.photograph<{ id: number }>(sign.documentId, content, { purpose: 'survey' });
      expect([200, 400]).toContain(answer.status);
      if (damage === 0 && which < good.length) expect(answer.status).toBe(200);
      if (damage === 0 && which >= good.length && which < good.length + bad.length)
        expect(answer.status).toBe(400);
      if (answer.status !== 200) continue;
      const facts = await pictureFacts(await desk.file(`/photographs/${answer.body.id}?size=small`));
      expect([facts.format, facts.exif, facts.xmp]).toEqual(['jpeg', undefined, undefined]);
    }
    const [row] = await cms.strapi.db.connection('sign_photographs').count({ count: '*' });
    expect(await kept()).toBe(Math.min(300, Number(row?.count)));
  }, 900_000);
});
