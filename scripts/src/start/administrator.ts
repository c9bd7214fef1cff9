import type { Core } from 'cms/strapi';
import type { Administrator } from './first-start';

interface AdminRole {
  readonly id: number;
}

/** Makes the first administrator where the installation has none. */
export async function ensureAdministrator(strapi: Core.Strapi, administrator: Administrator): Promise<void> {
  const users = strapi.service('admin::user');
  if (await users.exists()) return;
  const role = (await strapi.service('admin::role').getSuperAdmin()) as AdminRole | null;
  if (!role) throw new Error('Strapi has made no super administrator role');
  await users.create({
    ...administrator,
    firstname: '管理员',
    lastname: '',
    registrationToken: null,
    isActive: true,
    roles: [role.id],
    preferedLanguage: 'zh-Hans',
  });
}
