import type { Core } from '@strapi/strapi';
import { greetInChinese } from './language';
import { ensureLocales } from './locales';
import { applyOnce } from './once';
import { applyRoles, roleSettings } from './roles/apply';
import { applyViews } from './views/apply';
import { views } from './views/views';

/** Languages, roles and the look of the admin: a new database has them after its first boot. */
export async function administer(strapi: Core.Strapi): Promise<void> {
  greetInChinese(strapi);
  await ensureLocales(strapi);
  await applyOnce(strapi, 'views', views, () => applyViews(strapi));
  await applyOnce(strapi, 'roles', roleSettings(strapi), () => applyRoles(strapi));
}
