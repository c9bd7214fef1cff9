import { ListSearch } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

const permissions = [{ action: 'plugin::patrol-desk.desk', subject: null }];

export default {
  register(app: StrapiApp): void {
    app.addMenuLink({
      to: 'plugins/patrol-desk',
      icon: ListSearch,
      intlLabel: { id: 'patrol-desk.name', defaultMessage: '现场巡查' },
      Component: () => import('./patrol-page'),
      permissions,
    });
    app.registerPlugin({ id: 'patrol-desk', name: 'patrol-desk' });
  },
};
