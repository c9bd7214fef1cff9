import { copyFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { importFolder } from 'cms/exchange/import-folder';
import { type Booted, type BootOptions, bootStrapi } from 'cms/testing/boot';
import { madeOnce } from '../support/made-once';
import { seedWords } from '../support/seed-words';

/** A data folder with every word and every recording of the seed. */
const wordsFolder = () =>
  madeOnce('words', async (folder, template) => {
    copyFileSync(join(template, 'cms.sqlite'), join(folder, 'cms.sqlite'));
    const words = seedWords();
    const cms = await bootStrapi({ dataDir: folder });
    await importFolder(cms.strapi, words.folder, { dryRun: false });
    await cms.stop();
    words.remove();
  });

/** A CMS of its own with the words of the seed, which are imported once for all files of a run. */
export async function serveWords(options: Pick<BootOptions, 'gates'> = {}): Promise<Booted> {
  const dataDir = mkdtempSync(join(tmpdir(), 'guide-weapp-'));
  cpSync(await wordsFolder(), dataDir, { recursive: true });
  const cms = await bootStrapi({ ...options, dataDir });
  const stop = async () => {
    await cms.stop();
    rmSync(dataDir, { recursive: true, force: true });
  };
  return { ...cms, stop };
}
