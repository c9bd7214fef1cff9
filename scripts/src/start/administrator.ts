import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Administrator } from './first-start';

interface AdminRole {
  readonly id: number;
}

/** Makes the first administrator, with a fresh random password, where the installation has none. */
export async function firstAdministrator(
  strapi: Core.Strapi,
  email: string,
): Promise<Administrator | undefined> {
  const users = strapi.service('admin::user');
  if (await users.exists()) return undefined;
  const role = (await strapi.service('admin::role').getSuperAdmin()) as AdminRole | null;
  if (!role) throw new Error('Strapi has made no super administrator role');
  // Strapi asks for a small letter, a capital and a digit; 18 random bytes may lack one of them.
  const password = `${randomBytes(18).toString('base64url')}aA1`;
  await users.create({
    email,
    password,
    firstname: '管理员',
    lastname: '',
    registrationToken: null,
    isActive: true,
    roles: [role.id],
    preferedLanguage: 'zh-Hans',
  });
  return { email, password };
}
