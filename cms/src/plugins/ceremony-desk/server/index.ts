import type { Core } from '@strapi/strapi';
import { remindersOf } from '../../../ceremony/reminders/reminders';
import { answering } from './context';
import { days } from './days';
import { duty } from './duty';
import { routes } from './routes';
import { table } from './table';

export default {
  routes,
  controllers: { days: answering(days), table: answering(table), duty: answering(duty) },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await strapi
      .service('admin::permission')
      .actionProvider.registerMany([
        { section: 'plugins', displayName: '升降旗工作台', uid: 'desk', pluginName: 'ceremony-desk' },
      ]);
    remindersOf(strapi).start();
  },

  async destroy({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await remindersOf(strapi).stop();
  },
};
