import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'acorn';

/** The newest JavaScript that iOS 13 and Chrome 78, the oldest we promise, read throughout. */
const oldestRead = 2019;

/** Every script of a build that is newer than the oldest phone reads, with the place; empty when all is well. */
export function tooNew(folder: string): string[] {
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  );
  return scripts.flatMap((name) => {
    const file = join(folder, name);
    try {
      parse(readFileSync(file, 'utf8'), { ecmaVersion: oldestRead, sourceType: 'script' });
      return [];
    } catch (error) {
      return [`${relative(folder, file)}: ${(error as Error).message} when read as ES${oldestRead}`];
    }
  });
}
