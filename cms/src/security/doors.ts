import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { arrivals } from '../visit/arrival/arrival-door';
import { closedDoors } from './closed-doors';
import { health } from './health';
import { adminAssets, guidePages, uploadedFiles } from './served-folders';

/** Makes our middlewares known under the names that config/middlewares.ts puts in order. */
export function registerDoors(strapi: Core.Strapi): void {
  const registry = strapi.get('middlewares');
  registry.set('global::health', () => health);
  registry.set('global::closed-doors', () => closedDoors);
  registry.set('global::uploaded-files', uploadedFiles);
  registry.set('global::guide-pages', () => guidePages((folder) => arrivals(strapi, folder)));
  registry.set('global::admin-assets', () => adminAssets(join(strapi.dirs.dist.root, 'build')));
}
