import type { Core } from '@strapi/strapi';
import { answering } from '../../../desk/context';
import { routes } from './routes';
import { terms } from './terms';
import { texts } from './texts';

export default {
  routes,
  controllers: { texts: answering(texts), terms: answering(terms) },

  register({ strapi }: { strapi: Core.Strapi }): void {
    strapi.customFields.register({ name: 'term-domain', plugin: 'sign-review', type: 'string' });
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await strapi.service('admin::permission').actionProvider.registerMany([
      { section: 'plugins', displayName: '标识审校：核对文字', uid: 'check', pluginName: 'sign-review' },
      {
        section: 'plugins',
        displayName: '标识审校：导入、导出术语',
        uid: 'terms',
        pluginName: 'sign-review',
      },
    ]);
  },
};
