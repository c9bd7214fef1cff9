import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { driftOf, writeGenerated } from './drift';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'generated-'));
});
afterEach(() => rm(root, { recursive: true }));

describe('generated files', () => {
  it('that are missing, edited or left over are named, and nothing is written by looking', async () => {
    await writeFile(join(root, 'edited.graphql'), 'type A');
    await writeFile(join(root, 'old.ts'), 'x');
    const wanted = { 'edited.graphql': 'type B', 'deep/new.json': '{}', 'old.ts': null };
    expect(await driftOf(root, wanted)).toEqual(['deep/new.json', 'edited.graphql', 'old.ts']);
    expect(await readFile(join(root, 'edited.graphql'), 'utf8')).toBe('type A');
  });

  it('are up to date after they have been written', async () => {
    const wanted = { 'deep/new.json': '{}', 'gone.ts': null };
    expect(await writeGenerated(root, wanted)).toEqual(['deep/new.json']);
    expect(await driftOf(root, wanted)).toEqual([]);
    expect(await writeGenerated(root, wanted)).toEqual([]);
  });
});
