import type { Core } from '@strapi/strapi';
import { journalWrites } from './document-middleware';
import { protectJournal } from './protect';
import { journalModels } from './table';

/** Declares the journal's table and keeps every write of the Document Service; call while Strapi registers. */
export function registerJournal(strapi: Core.Strapi): void {
  for (const model of journalModels()) strapi.get('models').add(model);
  journalWrites(strapi);
}

/** Makes the database refuse to change what is kept; call while Strapi boots, before anything is written. */
export async function bootstrapJournal(strapi: Core.Strapi): Promise<void> {
  await protectJournal(strapi);
}
