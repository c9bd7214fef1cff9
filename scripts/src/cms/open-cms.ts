import { createRequire } from 'node:module';
import type { Core } from 'cms/strapi';
import { inside } from '../steps/places';

interface StrapiPackage {
  createStrapi(options: { appDir: string; distDir: string }): Core.Strapi;
}

/**
 * Loads the compiled CMS in this process, without listening: for commands that read or write content. The
 * database and the data folder come from the environment. The caller ends it with `close`.
 */
export async function openCms(): Promise<{ strapi: Core.Strapi; close: () => Promise<void> }> {
  // Strapi is CommonJS and keeps a process-wide singleton: it must be the very copy that the compiled CMS requires.
  const { createStrapi } = createRequire(inside('cms/package.json'))('@strapi/strapi') as StrapiPackage;
  const strapi = await createStrapi({ appDir: inside('cms'), distDir: inside('cms/dist') }).load();
  return { strapi, close: () => strapi.destroy() };
}
