import type { Core } from '@strapi/strapi';
import { ensureLocales } from './administration/locales';
import { registerMedia } from './media/register';
import { bootstrapReading, registerReading } from './reading';
import { registerDoors } from './security/doors';

export default {
  register({ strapi }: { strapi: Core.Strapi }): void {
    registerDoors(strapi);
    registerMedia(strapi);
    registerReading(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await ensureLocales(strapi);
    await bootstrapReading(strapi);
  },
};
