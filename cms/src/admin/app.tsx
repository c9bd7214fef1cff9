import { contentTexts } from './chinese/content';
import { frameTexts } from './chinese/frame';
import { libraryTexts } from './chinese/library';
import mark from './mark.svg';

const language = 'strapi-admin-language';

// Strapi greets a browser it does not know in English. This module is read before the admin starts.
if (!window.localStorage.getItem(language)) window.localStorage.setItem(language, 'zh-Hans');

export default {
  config: {
    locales: ['zh-Hans'],
    translations: { 'zh-Hans': { ...contentTexts, ...libraryTexts, ...frameTexts } },
    auth: { logo: mark },
    menu: { logo: mark },
    head: { favicon: mark },
    // No tours of Strapi, and no calls to its servers.
    tutorials: false,
    notifications: { releases: false },
  },
  bootstrap(): void {},
};
