import type { Core } from '@strapi/strapi';

const locales = [
  { code: 'zh-CN', name: '简体中文 (zh-CN)' },
  { code: 'en', name: 'English (en)' },
];

/** Both languages exist and Chinese is the default, on a new database as on one that began otherwise. */
export async function ensureLocales(strapi: Core.Strapi): Promise<void> {
  const service = strapi.plugin('i18n').service('locales');
  for (const locale of locales) {
    const known = await service.findByCode(locale.code);
    if (!known) await service.create(locale);
    else if (known.name !== locale.name) await service.update({ id: known.id }, { name: locale.name });
  }
  if ((await service.getDefaultLocale()) !== 'zh-CN') await service.setDefaultLocale({ code: 'zh-CN' });
}
