import type { Core } from '@strapi/strapi';
import { serveUsage } from './usage/serve-usage';
import { usageModels } from './usage/table';

/** Declares the table of counts and opens its door; call while Strapi registers. */
export function registerVisit(strapi: Core.Strapi): void {
  for (const model of usageModels()) strapi.get('models').add(model);
  serveUsage(strapi);
}
