import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { processPicture } from 'cms/media/pictures/picture';
import { processFiles } from '../../media/process';
import { decodedOnce, eachFromThePhotograph } from './bare';

/** One way of making the files of all photographs, in a process of its own so that its memory is its own. */
export interface Work {
  readonly way: 'pipeline' | 'at-once' | 'decoded-once' | 'each-from-the-photograph' | 'command';
  readonly photographs: readonly string[];
}

/** What it took. */
export interface Spent {
  readonly files: number;
  readonly seconds: number;
  /** Peak of the resident memory, in bytes. */
  readonly peak: number;
}

async function byPipeline(file: string): Promise<number> {
  const { versions } = await processPicture(await readFile(file));
  return versions.length + 1;
}

async function oneByOne(photographs: readonly string[], make: (file: string) => Promise<number>) {
  let files = 0;
  for (const file of photographs) files += await make(file);
  return files;
}

async function byCommand(photographs: readonly string[]): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-media-'));
  try {
    const made = await processFiles(photographs, join(folder, 'out'), { x: 0.5, y: 0.5 });
    return made.reduce((sum, { files }) => sum + files.length, 0);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const ways: Record<Work['way'], (photographs: readonly string[]) => Promise<number>> = {
  pipeline: (photographs) => oneByOne(photographs, byPipeline),
  'at-once': async (photographs) =>
    (await Promise.all(photographs.map(byPipeline))).reduce((sum, files) => sum + files, 0),
  'decoded-once': (photographs) => oneByOne(photographs, decodedOnce),
  'each-from-the-photograph': (photographs) => oneByOne(photographs, eachFromThePhotograph),
  command: byCommand,
};

process.once('message', ({ way, photographs }: Work) => {
  const began = performance.now();
  void ways[way](photographs).then((files) => {
    const seconds = (performance.now() - began) / 1000;
    // maxRSS is in kilobytes on every system Node runs on.
    const spent: Spent = { files, seconds, peak: process.resourceUsage().maxRSS * 1024 };
    process.send?.(spent);
    process.disconnect();
  });
});
