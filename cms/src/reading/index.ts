import type { Core } from '@strapi/strapi';
import { type Assembled, assembleReading, loadCache } from './assemble';
import type { Ask } from './cache/ask';
import { surviveOutages } from './early/survive-outages';
import { waitForDatabase } from './early/wait';
import { projectOnWrite } from './publish/document-middleware';
import { projectOnMediaChange } from './publish/media-lifecycle';
import { rebuildProjections, rebuildWhenOutdated } from './publish/rebuild';
import { openDoors } from './serve/gateway';
import { readingSettings } from './settings';
import { type Connection, readingModels } from './store/tables';

/** What operators and commands may do with the reading side: `strapi.get('reading')`. */
export interface Reading {
  /** Projects everything again, for when projections are in doubt. */
  rebuild(): Promise<{ documents: number }>;
  /** The readers' own way to the database, once Strapi has booted. */
  readonly connection: Connection | undefined;
  /** What a visitor's app would be answered. */
  readonly ask: Ask;
}

const assembled = new WeakMap<Core.Strapi, Assembled & { readonly forget: () => void }>();

/**
 * Declares the reading tables and hooks projection into every write; call while Strapi registers. A server whose
 * database is away serves what it has on disk and waits here.
 */
export async function registerReading(strapi: Core.Strapi): Promise<void> {
  for (const model of readingModels()) strapi.get('models').add(model);
  projectOnWrite(strapi);
  const reading: Reading = {
    rebuild: () => rebuildProjections(strapi),
    get connection() {
      return assembled.get(strapi)?.connection;
    },
    ask: async (name, variables) => assembled.get(strapi)?.ask(name, variables),
  };
  strapi.add('reading', reading);
  await waitForDatabase(strapi, readingSettings(strapi));
}

/** Brings the projections up to date and opens the doors; call while Strapi boots, after the locales are there. */
export async function bootstrapReading(strapi: Core.Strapi): Promise<void> {
  projectOnMediaChange(strapi);
  await rebuildWhenOutdated(strapi);
  const settings = readingSettings(strapi);
  const reading = await assembleReading(strapi, settings, await loadCache(strapi, settings));
  assembled.set(strapi, { ...reading, forget: surviveOutages(strapi) });
  openDoors(strapi, reading.doors);
}

/** Lets go of the database, the cache folder and the metrics port; call when Strapi is destroyed. */
export async function closeReading(strapi: Core.Strapi): Promise<void> {
  const reading = assembled.get(strapi);
  await reading?.close();
  reading?.forget();
}
