import type { StrapiApp } from '@strapi/strapi/admin';
import { contentTexts } from './chinese/content';
import { deskTexts } from './chinese/desk';
import { frameTexts } from './chinese/frame';
import { libraryTexts } from './chinese/library';
import mark from './mark.svg';

/** What a browser that comes here for the first time starts with. Read before the admin itself starts. */
const firstChoices = {
  // Strapi greets a browser it does not know in English.
  'strapi-admin-language': 'zh-Hans',
  // Strapi's announcements, which no setting turns off (5.54).
  'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false': 'true',
  'STRAPI_UPSELL_BANNER_DISMISSED_FOR:false': 'true',
};
for (const [key, choice] of Object.entries(firstChoices)) {
  if (window.localStorage.getItem(key) === null) window.localStorage.setItem(key, choice);
}

export default {
  config: {
    locales: ['zh-Hans'],
    translations: { 'zh-Hans': { ...deskTexts, ...contentTexts, ...libraryTexts, ...frameTexts } },
    auth: { logo: mark },
    menu: { logo: mark },
    head: { favicon: mark },
    // No tours of Strapi, and no calls to its servers.
    tutorials: false,
    notifications: { releases: false },
  },
  register(app: StrapiApp): void {
    // No plug-ins are taken from the marketplace, so nobody is sent there.
    app.addRBACMiddleware([
      () => (next) => (permissions) =>
        next(permissions.filter(({ action }) => action !== 'admin::marketplace.read')),
    ]);
  },
};
