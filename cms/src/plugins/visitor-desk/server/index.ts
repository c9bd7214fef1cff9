import type { Core } from '@strapi/strapi';
import { answering } from '../../../desk/context';
import { codes } from './codes';
import { routes } from './routes';
import { usage } from './usage';

export default {
  routes,
  controllers: { codes: answering(codes), usage: answering(usage) },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await strapi.service('admin::permission').actionProvider.registerMany([
      { section: 'plugins', displayName: '观众服务：打印二维码', uid: 'codes', pluginName: 'visitor-desk' },
      { section: 'plugins', displayName: '观众服务：查看参观统计', uid: 'usage', pluginName: 'visitor-desk' },
    ]);
  },
};
