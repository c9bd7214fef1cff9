import { Sun } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

const permissions = [{ action: 'plugin::ceremony-desk.desk', subject: null }];

export default {
  register(app: StrapiApp): void {
    app.addMenuLink({
      to: 'plugins/ceremony-desk',
      icon: Sun,
      intlLabel: { id: 'ceremony-desk.name', defaultMessage: '升降旗' },
      Component: () => import('./desk-page'),
      permissions,
    });
    app.registerPlugin({ id: 'ceremony-desk', name: 'ceremony-desk' });
  },
};
