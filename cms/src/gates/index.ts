import type { Core } from '@strapi/strapi';
import { guardPublishing } from './guard';
import { guardLibrary } from './guard-library';
import { waiverModels } from './waiver-table';

/** Declares the table of waivers and puts the gates behind every write and before the media library; call while Strapi registers. */
export function registerGates(strapi: Core.Strapi): void {
  for (const model of waiverModels()) strapi.get('models').add(model);
  guardPublishing(strapi);
  guardLibrary(strapi);
}
