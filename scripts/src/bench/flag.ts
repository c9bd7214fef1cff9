import { spawnSync } from 'node:child_process';
import { datesBetween, estimateDay } from 'shared/ceremony';
import { inside } from '../steps/places';

const years = 30;
/** The bar of the flag ceremony: a whole year within a second. */
const bar = 1_000;

/** Milliseconds of processor time: what a busy machine falsifies least. */
function processorTime(begin?: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1_000;
}

function yearInProcess(year: number): number {
  const dates = datesBetween(`${year}-01-01`, `${year}-12-31`);
  const begin = process.cpuUsage();
  for (const date of dates) estimateDay(date);
  return processorTime(begin);
}

function yearByCommand(): number {
  const begin = performance.now();
  const arguments_ = ['--from', '2026-01-01', '--to', '2026-12-31', '--estimate'];
  const { status, stdout } = spawnSync('npm', ['run', '-s', 'flag', '--', ...arguments_], {
    cwd: inside('.'),
    encoding: 'utf8',
  });
  if (status !== 0 || stdout.trim().split('\n').length !== 366)
    throw new Error('The command did not print a year.');
  return performance.now() - begin;
}

/** Times the Sun model: a year at first, years that follow, and the whole command with its start. */
export function benchFlag(): unknown {
  const [first = 0, ...rest] = Array.from({ length: years }, (_, index) => yearInProcess(2026 + index));
  const sorted = rest.sort((left, right) => left - right);
  const line = (name: string, value: number) =>
    process.stdout.write(`${name.padEnd(36)} ${value.toFixed(1).padStart(8)} ms\n`);
  line('a year, cold, processor time', first);
  line(`a year, median of ${rest.length}`, sorted[Math.floor(sorted.length / 2)] ?? 0);
  line('a year, slowest of these', sorted.at(-1) ?? 0);
  const byCommand = yearByCommand();
  line('npm run flag for a year, by the clock', byCommand);
  process.stdout.write(`bar: a year within ${bar} ms: ${first < bar ? 'held' : 'MISSED'}\n`);
  return { cold: first, years: sorted, byCommand };
}
