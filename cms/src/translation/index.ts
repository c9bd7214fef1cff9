import type { Core } from '@strapi/strapi';
import { reviewModels } from './review-table';

/** Declares the table of reviews; call while Strapi registers. */
export function registerTranslation(strapi: Core.Strapi): void {
  for (const model of reviewModels()) strapi.get('models').add(model);
}
