import { join } from 'node:path';
import { type OpenTables, openTables } from 'cms/ceremony/open-tables';
import { readSettings } from '../start/settings';
import { root } from '../steps/places';
import { StepFailed } from '../steps/step';

/**
 * The tables of this installation, opened for reading without a server; undefined where there is none yet.
 * @throws StepFailed when the database that the environment names does not answer.
 */
export async function installedTables(): Promise<OpenTables | undefined> {
  const { dataFolder, databaseUrl } = readSettings(process.env, root);
  try {
    return await openTables({ databaseUrl, databaseFile: join(dataFolder, 'cms.sqlite') });
  } catch (error) {
    throw new StepFailed(`The database cannot be read: ${(error as Error).message}`);
  }
}
