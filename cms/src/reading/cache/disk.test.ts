import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DiskCache } from './disk';
import { withEncodings } from './encoding';
import { createEntry } from './entry';

let folder: string;
let problems: string[];
const open = (at = folder) => new DiskCache(at, (problem) => problems.push(problem));
const answer = (key: string, text: string, renderedAt = 1) =>
  createEntry({ key, stamp: { exhibit: 'v1' }, madeBy: 'code', renderedAt, changesAt: 9 }, Buffer.from(text));

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'answers-')), 'reading-cache');
  problems = [];
});
afterEach(() => rm(join(folder, '..'), { recursive: true }));

describe('answers on disk', () => {
  it('come back whole, in every encoding, the oldest first', async () => {
    const first = await withEncodings(answer('k1 {"locale":"ZH"}', '华表'.repeat(500), 1));
    const second = answer('k2', '{}', 2);
    const disk = open();
    disk.save(second);
    disk.save(first);
    await disk.settled();
    expect(await open().load()).toEqual([first, second]);
  });

  it('are the last state of each, and gone when removed', async () => {
    const disk = open();
    for (const text of ['a', 'b', 'c']) disk.save(answer('k', text));
    disk.save(answer('other', 'x'));
    disk.remove('other');
    await disk.settled();
    expect((await open().load()).map((one) => one.bodies.identity.toString())).toEqual(['c']);
  });

  it('that are damaged, half written or foreign are taken away, the others stay', async () => {
    const disk = open();
    disk.save(answer('good', 'good'));
    disk.save(answer('bad', 'text that is damaged'));
    disk.save(answer('short', 'text that is cut'));
    await disk.settled();
    for (const name of await readdir(folder)) {
      const content = await readFile(join(folder, name), 'utf8');
      if (content.includes('damaged'))
        await writeFile(join(folder, name), content.replace('damaged', 'demaged'));
      if (content.includes('is cut')) await writeFile(join(folder, name), content.slice(0, -3));
    }
    await writeFile(join(folder, 'x.answer'), 'no header');
    await writeFile(join(folder, 'y.answer.1.part'), 'half');
    expect((await open().load()).map((one) => one.key)).toEqual(['good']);
    expect(await readdir(folder)).toHaveLength(1);
  });

  it('that cannot be written are reported and nothing else', async () => {
    await writeFile(folder, 'a file where the folder should be');
    const disk = open();
    disk.save(answer('k', 'a'));
    await disk.settled();
    expect(problems).toEqual([expect.stringContaining('cannot be written')]);
    expect(await disk.load()).toEqual([]);
  });
});
