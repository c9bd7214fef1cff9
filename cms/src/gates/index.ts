import type { Core } from '@strapi/strapi';
import { guardPublishing } from './guard';
import { waiverModels } from './waiver-table';

/** Declares the table of waivers and puts the gates behind every write; call while Strapi registers. */
export function registerGates(strapi: Core.Strapi): void {
  for (const model of waiverModels()) strapi.get('models').add(model);
  guardPublishing(strapi);
}
