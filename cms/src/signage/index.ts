import type { Core } from '@strapi/strapi';
import { guardSigns } from './register/door';
import { registerModels } from './register/models';
import { guardTerms } from './terms/door';
import { seedTerms } from './terms/seed';

/** Puts the domain's rules in front of every write; call while Strapi registers. */
export function registerSignage(strapi: Core.Strapi): void {
  for (const model of registerModels()) strapi.get('models').add(model);
  guardTerms(strapi);
  guardSigns(strapi);
}

/** Gives a new database its term base; call at bootstrap. */
export async function bootstrapSignage(strapi: Core.Strapi): Promise<void> {
  await seedTerms(strapi);
}
