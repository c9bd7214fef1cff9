import type { Core } from '@strapi/strapi';

/** The languages of this CMS, the source language first. */
export async function readLocales(strapi: Core.Strapi): Promise<string[]> {
  const service = strapi.plugin('i18n').service('locales');
  const found = (await service.find()) as { code: string }[];
  const source = (await service.getDefaultLocale()) as string;
  const others = found.map(({ code }) => code).filter((code) => code !== source);
  return [source, ...others.sort()];
}
