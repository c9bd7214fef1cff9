import type { Core } from '@strapi/strapi';
import { answering } from '../../../desk/context';
import { journal } from './journal';
import { overview } from './overview';
import { preview } from './preview';
import { routes } from './routes';
import { search } from './search';

export default {
  routes,
  controllers: {
    journal: answering(journal),
    overview: answering(overview),
    preview: answering(preview),
    search: answering(search),
  },

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
