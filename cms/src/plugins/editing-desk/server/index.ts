import type { Core } from '@strapi/strapi';
import { answering } from '../../../desk/context';
import { checks } from './checks';
import { routes } from './routes';
import { translations } from './translations';

const rights = [
  { uid: 'read', displayName: '编审台：查看译文状态与检查' },
  { uid: 'review', displayName: '编审台：审核译文' },
  { uid: 'waive', displayName: '编审台：豁免检查' },
];

export default {
  routes,
  controllers: { translations: answering(translations), checks: answering(checks) },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await strapi
      .service('admin::permission')
      .actionProvider.registerMany(
        rights.map((right) => ({ section: 'plugins', pluginName: 'editing-desk', ...right })),
      );
  },
};
