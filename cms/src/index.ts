import type { Core } from '@strapi/strapi';
import { ensureLocales } from './administration/locales';
import { useUploadFolder } from './media/upload-folder';
import { registerDoors } from './security/doors';

export default {
  register({ strapi }: { strapi: Core.Strapi }): void {
    registerDoors(strapi);
    useUploadFolder(strapi);
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await ensureLocales(strapi);
  },
};
