import { TrendUp } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { JournalPanel } from './journal/journal-panel';
import { type ContentManager, deskPermissions } from './panel';
import { PreviewPanel } from './preview/preview-panel';
import { UsagePanel } from './usage/usage-panel';
import { MergePanel } from './versions/merge-panel';
import { tellSeenVersions } from './versions/seen-versions';

export default {
  register(app: StrapiApp): void {
    tellSeenVersions();
    app.addMenuLink({
      to: 'plugins/curator-desk',
      icon: TrendUp,
      position: 1,
      intlLabel: { id: 'curator-desk.name', defaultMessage: '编辑工作台' },
      Component: () => import('./first-page/first-page'),
      permissions: deskPermissions,
    });
    app.registerPlugin({ id: 'curator-desk', name: 'curator-desk' });
  },

  bootstrap(app: StrapiApp): void {
    const contentManager = app.getPlugin('content-manager') as unknown as ContentManager;
    contentManager.apis.addEditViewSidePanel([MergePanel, PreviewPanel, UsagePanel, JournalPanel]);
  },
};
