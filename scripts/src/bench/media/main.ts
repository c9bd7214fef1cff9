import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { StepFailed } from '../../steps/step';
import { measured } from '../measured';
import { table } from '../read/report';
import { median } from '../read/rounds';
import type { Spent, Work } from './media-child';
import { writePhotographs } from './photographs';

interface Options {
  readonly photographs: string;
  readonly rounds: string;
}

/** Runs one way in a process of its own. */
async function spend(work: Work): Promise<Spent> {
  const child = fork(fileURLToPath(new URL('media-child.ts', import.meta.url)), {
    stdio: ['ignore', 2, 2, 'ipc'],
  });
  child.send(work);
  const [spent] = (await Promise.race([once(child, 'message'), once(child, 'exit')])) as [Spent | number];
  if (typeof spent === 'number') throw new StepFailed(`${work.way} stopped: see the lines above.`);
  return spent;
}

const compared = ['each-from-the-photograph', 'decoded-once', 'pipeline'] as const;
const counts = [1, 4, 16] as const;
const megabytes = (bytes: number) => Math.round(bytes / 1_048_576);

async function speeds(photographs: readonly string[], rounds: number) {
  const found = new Map<string, number[]>(compared.map((way) => [way, []]));
  for (let round = 1; round <= rounds; round += 1) {
    for (const way of compared) {
      process.stderr.write(`round ${round} of ${rounds}: ${way}\n`);
      const { files, seconds } = await spend({ way, photographs });
      found.get(way)?.push(files / seconds);
    }
  }
  return [...found].map(([way, all]) => ({ way, perSecond: median(all) }));
}

async function peaks(photographs: readonly string[]) {
  const found: { way: Work['way']; pictures: number; peak: number }[] = [];
  for (const way of ['pipeline', 'at-once', 'command'] as const) {
    for (const pictures of counts) {
      process.stderr.write(`memory: ${way}, ${pictures} pictures\n`);
      const { peak } = await spend({ way, photographs: photographs.slice(0, pictures) });
      found.push({ way, pictures, peak });
    }
  }
  return found;
}

async function run({ photographs: count, rounds }: Options): Promise<unknown> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-media-'));
  try {
    process.stderr.write('Drawing photographs of 12 megapixels …\n');
    const photographs = await writePhotographs(folder, Math.max(...counts));
    const speed = await speeds(photographs.slice(0, Number(count)), Number(rounds));
    const of = (way: string) => speed.find((one) => one.way === way)?.perSecond ?? Number.NaN;
    const memory = await peaks(photographs);
    const rows = speed.map(({ way, perSecond }) => [
      way,
      perSecond.toFixed(2),
      (perSecond / of('each-from-the-photograph')).toFixed(2),
      (perSecond / of('decoded-once')).toFixed(2),
    ]);
    process.stdout.write(`${table(['way', 'files/s', '÷ each', '÷ decoded once'], rows)}\n\n`);
    const lines = memory.map(({ way, pictures, peak }) => [way, pictures, megabytes(peak)]);
    process.stdout.write(`${table(['memory', 'pictures', 'peak MB'], lines)}\n`);
    return { speed, memory };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `npm run bench -- media`. */
export async function benchMedia(words: readonly string[]): Promise<unknown> {
  const command = new Command('bench media')
    .description(
      'Files per second of the picture pipeline against two bare sharp loops that make the same files, ' +
        'in the same run, and the peak memory for 1, 4 and 16 photographs of 12 megapixels',
    )
    .option('--photographs <n>', 'photographs of a round', '4')
    .option('--rounds <n>', 'rounds; the middle one counts', '3');
  return measured(command, words, run);
}
