import type { Core } from '@strapi/strapi';
import { answering } from '../../../desk/context';
import { patrols } from './patrols';
import { reports } from './reports';
import { routes } from './routes';

export default {
  routes,
  controllers: { patrols: answering(patrols), reports: answering(reports) },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await strapi
      .service('admin::permission')
      .actionProvider.registerMany([
        { section: 'plugins', displayName: '现场巡查与游客上报', uid: 'desk', pluginName: 'patrol-desk' },
      ]);
  },
};
