import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readTermBase } from 'cms/signage/terms/term-store';
import type { Term } from 'shared/signage';
import { withCms } from '../../cms/with-cms';
import { readSettings } from '../../start/settings';
import { root } from '../../steps/places';
import { readTerms, SHIPPED_TERMS } from '../term-file';

/** The settings of the installation that the environment names. */
export const installationSettings = () => readSettings(process.env, root);

/** True where there is a database already; a PostgreSQL address counts as one. */
export function isInstalled(): boolean {
  const { databaseUrl, dataFolder } = installationSettings();
  return databaseUrl !== undefined || existsSync(join(dataFolder, 'cms.sqlite'));
}

/** The terms of this installation; where there is none yet, those that a new one begins with. */
export async function installedTerms(): Promise<Term[]> {
  if (isInstalled()) return withCms(installationSettings(), readTermBase);
  process.stderr.write('There is no installation here yet: these are the shipped terms.\n');
  return readTerms(SHIPPED_TERMS);
}
