import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { importFolder } from 'cms/exchange/import-folder';
import { type Booted, bootStrapi } from 'cms/testing/boot';
import { productionEnvironment } from '../reading/production';

const inRepository = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const guide = inRepository('miniprogram/dist/h5');

/** Long enough to turn every cover of the seed into its formats on a busy machine. */
export const patience = 900_000;

/** A data folder with the whole seed, made by the first test of a run that asks for it. */
async function seededFolder(): Promise<string> {
  const template = process.env.GUIDE_TEST_TEMPLATE;
  if (!template) throw new Error('Run this test with test/vitest.config.ts, which makes the template.');
  const folder = join(template, 'seeded');
  const finished = join(folder, 'finished');
  if (!takesTurn(folder)) {
    while (!existsSync(finished)) await wait(200);
    return folder;
  }
  copyFileSync(join(template, 'cms.sqlite'), join(folder, 'cms.sqlite'));
  // As `npm start` does: whoever has cut the covers first has cut them for all.
  const cms = await bootStrapi({ dataDir: folder, env: { PICTURE_CACHE: inRepository('.cache/pictures') } });
  await importFolder(cms.strapi, inRepository('cms/seed'));
  await cms.stop();
  writeFileSync(finished, '');
  return folder;
}

/** The built guide of the web. */
export const builtGuide = guide;
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

/** A server as `npm start` runs it: the seed content, in production, with the built guide at `/`. */
export async function serveGuide(folder: string = guide): Promise<Booted> {
  if (!existsSync(join(folder, 'index.html'))) {
    throw new Error('The guide is not built: npm run build:h5 comes first.');
  }
  const dataDir = mkdtempSync(join(tmpdir(), 'guide-e2e-'));
  cpSync(await seededFolder(), dataDir, { recursive: true });
  const cms = await bootStrapi({ dataDir, env: { ...productionEnvironment, GUIDE_DIR: folder } });
  const stop = async () => {
    await cms.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { ...cms, stop };
}
