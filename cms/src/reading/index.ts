import type { Core } from '@strapi/strapi';
import { projectOnWrite } from './publish/document-middleware';
import { projectOnMediaChange } from './publish/media-lifecycle';
import { rebuildProjections, rebuildWhenOutdated } from './publish/rebuild';
import { openDoors } from './serve/gateway';
import { graphqlDoor, readingSettings } from './serve/graphql-door';
import { readingModels } from './store/tables';

/** What operators and commands may do with the reading side: `strapi.get('reading')`. */
export interface Reading {
  /** Projects everything again, for when projections are in doubt. */
  rebuild(): Promise<{ documents: number }>;
}

/** Declares the reading tables and hooks projection into every write; call while Strapi registers. */
export function registerReading(strapi: Core.Strapi): void {
  for (const model of readingModels()) strapi.get('models').add(model);
  projectOnWrite(strapi);
  const reading: Reading = { rebuild: () => rebuildProjections(strapi) };
  strapi.add('reading', reading);
}

/** Brings the projections up to date and opens /graphql; call while Strapi boots, after the locales are there. */
export async function bootstrapReading(strapi: Core.Strapi): Promise<void> {
  projectOnMediaChange(strapi);
  await rebuildWhenOutdated(strapi);
  openDoors(strapi, [graphqlDoor(strapi, readingSettings(strapi))]);
}
