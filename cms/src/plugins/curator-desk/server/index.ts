import type { Core } from '@strapi/strapi';
import { answering } from '../../../desk/context';
import { journal } from './journal';
import { preview } from './preview';
import { routes } from './routes';

export default {
  routes,
  controllers: { journal: answering(journal), preview: answering(preview) },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await strapi.service('admin::permission').actionProvider.registerMany([
      {
        section: 'plugins',
        displayName: '编辑工作台：总览、查找、预览',
        uid: 'desk',
        pluginName: 'curator-desk',
      },
    ]);
  },
};
