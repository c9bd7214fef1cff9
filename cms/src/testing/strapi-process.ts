import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { cmsFolder } from './places';

// CommonJS on purpose: the compiled cms requires the same copy, and Strapi lives once in a process.
const load = createRequire(join(cmsFolder, 'package.json'));
const { createStrapi } = load('@strapi/strapi') as typeof import('@strapi/strapi');
const time = load('shared/time') as typeof import('shared/time');

/** Moves the clock of the booted server (it runs from dist and so has a clock of its own). */
export const setServerClock: typeof time.setClock = time.setClock;

export async function loadStrapi(): Promise<Core.Strapi> {
  return createStrapi({ appDir: cmsFolder, distDir: join(cmsFolder, 'dist') }).load();
}

/** Ends Strapi without its `process.removeAllListeners()`, which would cut the test runner's own line. */
export async function destroyStrapi(strapi: Core.Strapi): Promise<void> {
  const original = process.removeAllListeners;
  process.removeAllListeners = () => process;
  try {
    await strapi.destroy();
  } finally {
    process.removeAllListeners = original;
  }
}
