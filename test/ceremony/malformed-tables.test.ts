import { type Booted, bootStrapi } from 'cms/testing/boot';
import { type MadeTable, makeTable, type TimesRow, tableRecipe } from 'cms/testing/malformed-tables';
import fc from 'fast-check';
import { estimateDay } from 'shared/ceremony';
import { addDays } from 'shared/time';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Desk, type Imported, type Preview, told } from './desk';

const count = 1_000;
/** Days apart at which two tables begin: none ever touches another's. */
const apart = 12;

describe('a thousand tables as nobody should hand them in', () => {
  let cms: Booted;
  let desk: Desk;
  beforeAll(async () => {
    cms = await bootStrapi();
    desk = await Desk.open(cms);
  });
  afterAll(() => cms.stop());

  const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const near = (left: string, right: string) => Math.abs(minuteOf(left) - minuteOf(right)) <= 1;
  const timesOf = ({ date, raise, lower }: TimesRow) => ({ date, raise, lower });

  /** Lines of history: whatever is written leaves one. */
  const written = async () => {
    const [row] = await cms.strapi.db.connection('flag_corrections').count({ lines: '*' });
    return Number(row?.lines);
  };

  /** Hands a table in as a person would: looks at the preview and, where it can be, imports it. */
  async function handIn({ content, fileName }: MadeTable) {
    const before = await written();
    const preview = await desk.preview<Preview>(content, fileName);
    const imported =
      preview.status === 200
        ? await desk.import<Imported>(content, { seal: preview.body.seal }, fileName)
        : undefined;
    const lines = (await written()) - before;
    return { preview, imported, lines };
  }

  /** What visitors are told of the days of some rows: asked for together where they lie together. */
  async function daysOf(rows: readonly TimesRow[]) {
    const dates = rows.map(({ date }) => date).sort();
    const [first = '', last = ''] = [dates.at(0), dates.at(-1)];
    const together = last <= addDays(first, 3 * apart);
    const spans = together ? [[first, last]] : dates.map((date) => [date, date]);
    const found = await Promise.all(spans.map(([from = '', to]) => told(cms.url, from, to)));
    return new Map(found.flat().map((day) => [day.date, day]));
  }

  /** A refused table has written nothing; another all of its rows as previewed, and none that contradicts the Sun. */
  async function judge({ says }: MadeTable, from: string, found: Awaited<ReturnType<typeof handIn>>) {
    const { preview, imported, lines } = found;
    for (const status of [preview.status, imported?.status ?? 200]) expect([200, 400]).toContain(status);
    if (imported?.status !== 200) {
      expect(lines, 'refused, and yet something was written').toBe(0);
      expect(says, 'should have been read').not.toBeInstanceOf(Array);
      return 'refused';
    }
    expect(says, 'should have been refused').toBeDefined();
    expect(lines).toBe(imported.body.written);
    const rows = preview.body.rows as unknown as (TimesRow & { change: string })[];
    expect(imported.body.written).toBe(rows.filter(({ change }) => change !== 'equal').length);
    const days = await daysOf(rows);
    for (const row of rows) {
      expect(days.get(row.date)).toMatchObject({ ...timesOf(row), basis: 'OFFICIAL' });
      const sun = estimateDay(row.date);
      expect(near(row.raise, sun.raise) && near(row.lower, sun.lower)).toBe(true);
    }
    if (says !== 'any') {
      const days = await told(cms.url, from, addDays(from, apart - 1));
      expect(days.filter(({ basis }) => basis === 'OFFICIAL').map(timesOf)).toEqual(says?.map(timesOf));
    }
    return 'read';
  }

  it('are each refused or read correctly, none half imported, and the server lives on', async () => {
    const outcomes = { read: 0, refused: 0 };
    const recipes = fc.sample(tableRecipe, { numRuns: count, seed: 20_261_126 });
    // The damaged last: a year that is misread may fall among the days of another table.
    recipes.sort((left, right) => Number(left.damage !== 'none') - Number(right.damage !== 'none'));
    for (const [index, recipe] of recipes.entries()) {
      const from = addDays('1990-01-01', index * apart);
      const table = await makeTable(recipe, from);
      try {
        outcomes[await judge(table, from, await handIn(table))] += 1;
      } catch (error) {
        throw new Error(`table ${index} (${table.description}): ${(error as Error).message}`);
      }
    }
    // Both kinds are there in numbers: otherwise this test would say little.
    expect(Math.min(outcomes.read, outcomes.refused)).toBeGreaterThan(count / 5);
    expect((await fetch(`${cms.url}/ceremony/reminders`)).status).toBe(200);
  }, 900_000);
});
