import { CheckCircle } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { EditingPanel } from './panel/editing-panel';

const permissions = [{ action: 'plugin::editing-desk.read', subject: null }];

/** The content manager's documented door for panels beside a form; Strapi does not type it for us. */
interface ContentManager {
  readonly apis: { addEditViewSidePanel(panels: readonly unknown[]): void };
}

export default {
  register(app: StrapiApp): void {
    app.addMenuLink({
      to: 'plugins/editing-desk',
      icon: CheckCircle,
      intlLabel: { id: 'editing-desk.name', defaultMessage: '编审台' },
      Component: () => import('./desk-page'),
      permissions,
    });
    app.registerPlugin({ id: 'editing-desk', name: 'editing-desk' });
  },

  bootstrap(app: StrapiApp): void {
    const contentManager = app.getPlugin('content-manager') as unknown as ContentManager;
    contentManager.apis.addEditViewSidePanel([EditingPanel]);
  },
};
