import type { Core } from '@strapi/strapi';
import { answering } from '../../../desk/context';
import { cases } from './cases';
import { findings } from './findings';
import { preReviews } from './pre-reviews';
import { reports } from './reports';
import { routes } from './routes';
import { signs } from './signs';
import { surveys } from './surveys';

export default {
  routes,
  controllers: {
    signs: answering(signs),
    findings: answering(findings),
    cases: answering(cases),
    surveys: answering(surveys),
    'pre-reviews': answering(preReviews),
    reports: answering(reports),
  },

  async bootstrap({ strapi }: { strapi: Core.Strapi }): Promise<void> {
    await strapi
      .service('admin::permission')
      .actionProvider.registerMany([
        { section: 'plugins', displayName: '标识工作台', uid: 'desk', pluginName: 'sign-desk' },
      ]);
  },
};
