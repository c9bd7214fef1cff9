import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** A folder beside the template, made by the first test of a run that asks for it; others wait until it is finished. */
export async function madeOnce(name: string, make: (folder: string, template: string) => Promise<void>) {
  const template = process.env.GUIDE_TEST_TEMPLATE;
  if (!template) throw new Error('Run this test with test/vitest.config.ts, which makes the template.');
  const folder = join(template, name);
  const [finished, failed] = [join(folder, 'finished'), join(folder, 'failed')];
  if (!takesTurn(folder)) {
    while (!existsSync(finished)) {
      if (existsSync(failed)) throw new Error(`"${name}" could not be made: see the test that came first.`);
      await wait(200);
    }
    return folder;
  }
  try {
    await make(folder, template);
    writeFileSync(finished, '');
  } catch (error) {
    writeFileSync(failed, '');
    throw error;
  }
  return folder;
}

/** True for the first who comes: to make a folder is one step, and only one of two processes succeeds in it. */
function takesTurn(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
