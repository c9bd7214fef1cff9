import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { readSettings } from '../start/settings';
import { StepFailed } from '../steps/step';

/**
 * What reads an installation needs one: without it, an empty one would be made and found to hold nothing.
 * @throws StepFailed when there is none
 */
export function requireInstallation(settings: ReturnType<typeof readSettings>): void {
  if (settings.databaseUrl || existsSync(join(settings.dataFolder, 'cms.sqlite'))) return;
  throw new StepFailed(
    `There is no installation in ${settings.dataFolder}: set DATA_DIR, or start it first.`,
  );
}
