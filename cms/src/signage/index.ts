import type { Core } from '@strapi/strapi';
import { guardTerms } from './terms/door';
import { seedTerms } from './terms/seed';

/** Puts the domain's rules in front of every write; call while Strapi registers. */
export function registerSignage(strapi: Core.Strapi): void {
  guardTerms(strapi);
}

/** Gives a new database its term base; call at bootstrap. */
export async function bootstrapSignage(strapi: Core.Strapi): Promise<void> {
  await seedTerms(strapi);
}
