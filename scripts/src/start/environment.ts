import { inside } from '../steps/places';
import { installationSecrets } from './secrets';
import type { Settings } from './settings';

/** The environment in which the CMS runs: the operator's own, the settings, and the installation's secrets. */
export function cmsEnvironment(settings: Settings): NodeJS.ProcessEnv {
  return {
    ...process.env,
    ...installationSecrets(settings.dataFolder, process.env),
    NODE_ENV: process.env.NODE_ENV || 'production',
    HOST: settings.host,
    PORT: String(settings.port),
    DATA_DIR: settings.dataFolder,
    ...(settings.databaseUrl ? { DATABASE_URL: settings.databaseUrl } : {}),
    PICTURE_CACHE: process.env.PICTURE_CACHE ?? inside('.cache/pictures'),
    GUIDE_DIR: inside('miniprogram/dist/h5'),
    STRAPI_TELEMETRY_DISABLED: 'true',
    STRAPI_DISABLE_EE: 'true',
  };
}
