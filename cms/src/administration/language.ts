import type { Core } from '@strapi/strapi';

const chinese = 'zh-Hans';

/** New people at the desks find the admin in Chinese; each may choose another language. */
export function greetInChinese(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: ['admin::user'],
    beforeCreate({ params: { data } }): void {
      if (data) data.preferedLanguage ??= chinese;
    },
  });
}
