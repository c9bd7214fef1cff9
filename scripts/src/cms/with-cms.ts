import { mkdirSync } from 'node:fs';
import { buildServer } from '../start/build';
import { cmsEnvironment } from '../start/environment';
import type { Settings } from '../start/settings';
import { openCms } from './open-cms';

export type Cms = Awaited<ReturnType<typeof openCms>>['strapi'];

/** Compiles the CMS where that is due, opens it on the data of this installation, and closes it after the work. */
export async function withCms<Result>(
  settings: Settings,
  work: (strapi: Cms) => Promise<Result>,
): Promise<Result> {
  mkdirSync(settings.dataFolder, { recursive: true });
  // Tests have compiled the CMS once for all of them, and boot it while this runs.
  if (process.env.NODE_ENV !== 'test') await buildServer();
  Object.assign(process.env, { LOG_LEVEL: 'warn' }, cmsEnvironment(settings), { SERVE_ADMIN: 'false' });
  const { strapi, close } = await openCms();
  try {
    return await work(strapi);
  } finally {
    await close();
  }
}
