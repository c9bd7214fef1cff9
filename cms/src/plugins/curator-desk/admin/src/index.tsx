import type { StrapiApp } from '@strapi/strapi/admin';
import { JournalPanel } from './journal/journal-panel';
import type { ContentManager } from './panel';
import { PreviewPanel } from './preview/preview-panel';
import { MergePanel } from './versions/merge-panel';
import { tellSeenVersions } from './versions/seen-versions';

export default {
  register(app: StrapiApp): void {
    tellSeenVersions();
    app.registerPlugin({ id: 'curator-desk', name: 'curator-desk' });
  },

  bootstrap(app: StrapiApp): void {
    const contentManager = app.getPlugin('content-manager') as unknown as ContentManager;
    contentManager.apis.addEditViewSidePanel([MergePanel, PreviewPanel, JournalPanel]);
  },
};
