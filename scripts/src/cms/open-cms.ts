import { createRequire } from 'node:module';
import type { Core } from 'cms/strapi';
import { inside } from '../steps/places';

interface StrapiPackage {
  createStrapi(options: { appDir: string; distDir: string }): Core.Strapi;
}

/** Standard output is for the command's data: the CMS's log goes to standard error, whatever its level. */
function logToStandardError(strapi: Core.Strapi): void {
  const levels = Object.fromEntries(Object.keys(strapi.log.levels).map((level) => [level, true]));
  for (const transport of strapi.log.transports) Object.assign(transport, { stderrLevels: levels });
}

/**
 * Loads the compiled CMS in this process, without listening: for commands that read or write content. The
 * database and the data folder come from the environment. The caller ends it with `close`.
 */
export async function openCms(): Promise<{ strapi: Core.Strapi; close: () => Promise<void> }> {
  // Strapi is CommonJS and keeps a process-wide singleton: it must be the very copy that the compiled CMS requires.
  const { createStrapi } = createRequire(inside('cms/package.json'))('@strapi/strapi') as StrapiPackage;
  const strapi = createStrapi({ appDir: inside('cms'), distDir: inside('cms/dist') });
  logToStandardError(strapi);
  await strapi.load();
  return { strapi, close: () => strapi.destroy() };
}
