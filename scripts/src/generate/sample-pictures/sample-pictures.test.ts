import { readFileSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { inside } from '../../steps/places';
import { drawnFrom, pictured } from './sample-row';
import { listPath } from './write-pictures';

const room = 'cms/sample/photographs';

describe('the pictures of the sample signs', () => {
  it('are those of the signs as they are now (npm run generate -- --sample-pictures draws them anew)', async () => {
    const rows = await pictured();
    const list: unknown = JSON.parse(readFileSync(inside(listPath), 'utf8'));
    expect(list).toEqual(Object.fromEntries(rows.map((row) => [row.编号, drawnFrom(row)])));
    const files = (await readdir(inside(room))).filter((name) => name.endsWith('.webp')).sort();
    expect(files).toEqual(rows.map((row) => `${row.编号}.webp`).sort());
  });

  it('are many, and small enough to lie in the repository', async () => {
    const sizes = (await readdir(inside(room))).map((name) => statSync(inside(room, name)).size);
    expect(sizes.length).toBeGreaterThan(40);
    expect(Math.max(...sizes)).toBeLessThan(16 * 1024);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(600 * 1024);
  });
});
