import { HandHeart } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';

const permissions = [
  { action: 'plugin::visitor-desk.codes', subject: null },
  { action: 'plugin::visitor-desk.usage', subject: null },
];

export default {
  register(app: StrapiApp): void {
    app.addMenuLink({
      to: 'plugins/visitor-desk',
      icon: HandHeart,
      intlLabel: { id: 'visitor-desk.name', defaultMessage: '观众服务' },
      Component: () => import('./visitor-page'),
      permissions,
    });
    app.registerPlugin({ id: 'visitor-desk', name: 'visitor-desk' });
  },
};
