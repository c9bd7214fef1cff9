import { PinMap } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

export default {
  register(app: StrapiApp): void {
    app.addMenuLink({
      to: 'plugins/sign-desk',
      icon: PinMap,
      intlLabel: { id: 'sign-desk.name', defaultMessage: '标识工作台' },
      Component: () => import('./desk-page'),
      permissions: [{ action: 'plugin::sign-desk.desk', subject: null }],
    });
    app.registerPlugin({ id: 'sign-desk', name: 'sign-desk' });
  },
};
