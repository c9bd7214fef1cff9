import { SealCheck } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';
import { ProsePanel } from './prose/prose-panel';

const permissions = [{ action: 'plugin::sign-review.check', subject: null }];

/** The content manager's documented door for panels beside a form; Strapi does not type it for us. */
interface ContentManager {
  readonly apis: { addEditViewSidePanel(panels: readonly unknown[]): void };
}

export default {
  register(app: StrapiApp): void {
    app.addMenuLink({
      to: 'plugins/sign-review',
      icon: SealCheck,
      intlLabel: { id: 'sign-review.name', defaultMessage: '标识审校' },
      Component: () => import('./review-page'),
      permissions,
    });
    app.customFields.register({
      name: 'term-domain',
      pluginId: 'sign-review',
      type: 'string',
      intlLabel: { id: 'sign-review.term-domain', defaultMessage: '术语类别' },
      intlDescription: {
        id: 'sign-review.term-domain.description',
        defaultMessage: '从列表里选，也可以另写',
      },
      components: {
        Input: async () => ({
          default: (await import('./term-domain/domain-input')).DomainInput as unknown as ComponentType,
        }),
      },
    });
    app.registerPlugin({ id: 'sign-review', name: 'sign-review' });
  },

  bootstrap(app: StrapiApp): void {
    const contentManager = app.getPlugin('content-manager') as unknown as ContentManager;
    contentManager.apis.addEditViewSidePanel([ProsePanel]);
  },
};
