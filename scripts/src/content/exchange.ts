import { resolve } from 'node:path';
import { exportFolder } from 'cms/exchange/export-folder';
import { importFolder } from 'cms/exchange/import-folder';
import { requireFolder } from 'cms/exchange/read-folder';
import { reviewFolder } from 'cms/exchange/review-folder';
import { now } from 'shared/time';
import { withCms } from '../cms/with-cms';
import { readSettings } from '../start/settings';
import { root } from '../steps/places';
import { requireInstallation } from './installation';
import { showProgress } from './progress';

/** Imports a folder into the CMS of this installation and says on standard output what became of it. */
export async function importContent(folder: string, options: { dryRun?: boolean }): Promise<void> {
  const dryRun = options.dryRun === true;
  // Before anything is built or opened: a slip of the pen should not cost a boot.
  await requireFolder(resolve(folder));
  const report = await withCms(readSettings(process.env, root), (strapi) =>
    importFolder(strapi, resolve(folder), { onProgress: showProgress(), dryRun }),
  );
  for (const name of report.created) process.stdout.write(`created ${name}\n`);
  for (const name of report.changed) process.stdout.write(`changed ${name}\n`);
  const counts = [
    `created ${report.created.length}`,
    `changed ${report.changed.length}`,
    `unchanged ${report.unchanged.length}`,
    `media added ${report.media.added.length}`,
  ];
  process.stdout.write(`${dryRun ? 'dry run, nothing written: ' : ''}${counts.join(', ')}\n`);
}

/** Exports the content of this installation into a folder. */
export async function exportContent(folder: string, options: { replace?: boolean }): Promise<void> {
  const settings = readSettings(process.env, root);
  requireInstallation(settings);
  const report = await withCms(settings, (strapi) =>
    exportFolder(strapi, resolve(folder), { onProgress: showProgress(), replace: options.replace === true }),
  );
  process.stdout.write(`documents ${report.documents}, media ${report.media}\n`);
}

/** Writes into a folder's files that a person reviewed their translations, and names the files that changed. */
export async function reviewContent(folder: string, by: string, files: readonly string[]): Promise<void> {
  await requireFolder(resolve(folder));
  const review = { by, at: now().toISOString(), ...(files.length > 0 ? { files } : {}) };
  const changed = await withCms(readSettings(process.env, root), (strapi) =>
    reviewFolder(strapi, resolve(folder), review),
  );
  for (const file of changed) process.stdout.write(`${file}\n`);
}
