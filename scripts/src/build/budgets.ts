import { join } from 'node:path';
import { type Measured, weighFirstLoad, weighWechat } from './sizes';

export type Target = 'weapp' | 'h5';

const kilobyte = 1024;
const mainPackage = 700 * kilobyte;
const subpackage = 1024 * kilobyte;
const everything = 3 * 1024 * kilobyte;
const firstLoad = 220 * kilobyte;

export interface Line extends Measured {
  readonly limit: number;
}

/** Everything of one build that has a budget, with its budget. */
export function weigh(target: Target, folder: string): Line[] {
  if (target === 'h5') return [{ ...weighFirstLoad(folder), limit: firstLoad }];
  const limits: Record<string, number> = { 'main package': mainPackage, all: everything };
  return weighWechat(folder).map((line) => ({ ...line, limit: limits[line.name] ?? subpackage }));
}

export const broken = (lines: readonly Line[]): Line[] => lines.filter(({ bytes, limit }) => bytes > limit);

const kilobytes = (bytes: number) => `${(bytes / kilobyte).toFixed(1)} KB`;

/** The lines as a table for a terminal. */
export function table(lines: readonly Line[]): string {
  const width = Math.max(...lines.map(({ name }) => name.length));
  return lines
    .map((line) => {
      const mark = line.bytes > line.limit ? '✗ over its budget' : '✓';
      const size = kilobytes(line.bytes).padStart(10);
      return `${line.name.padEnd(width)} ${size}  of ${kilobytes(line.limit).padStart(9)}  ${mark}`;
    })
    .join('\n');
}

/** Where a build of the mini-program lands. */
export const output = (root: string, target: Target): string => join(root, 'miniprogram', 'dist', target);
