import { copyFileSync, cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importFolder } from 'cms/exchange/import-folder';
import { type Booted, bootStrapi } from 'cms/testing/boot';
import { productionEnvironment } from '../reading/production';
import { madeOnce } from './made-once';

const inRepository = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const guide = inRepository('miniprogram/dist/h5');

/** Long enough to turn every cover of the seed into its formats on a busy machine. */
export const patience = 900_000;

/** A data folder with the whole seed. */
const seededFolder = () =>
  madeOnce('seeded', async (folder, template) => {
    copyFileSync(join(template, 'cms.sqlite'), join(folder, 'cms.sqlite'));
    // As `npm start` does: whoever has cut the covers first has cut them for all.
    const cms = await bootStrapi({
      dataDir: folder,
      env: { PICTURE_CACHE: inRepository('.cache/pictures') },
    });
    await importFolder(cms.strapi, inRepository('cms/seed'));
    await cms.stop();
  });

/** The built guide of the web. */
export const builtGuide = guide;

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
