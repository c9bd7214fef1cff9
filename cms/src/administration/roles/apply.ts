import type { Core, UID } from '@strapi/strapi';
import { type ContentAction, type Role, roles } from './roles';

type Permission = { action: string; subject?: string | null; properties?: object; conditions?: string[] };
type Action = { actionId: string; subjects?: string[]; section: string };
type StoredRole = { id: number; code: string };
type RoleService = {
  findOne(where: { code: string }): Promise<StoredRole | null>;
  create(role: { code: string; name: string; description: string }): Promise<StoredRole>;
  assignPermissions(id: number, permissions: Permission[]): Promise<unknown>;
  getUsersCount(id: number): Promise<number>;
  deleteByIds(ids: number[]): Promise<unknown>;
};
type ContentTypeService = {
  getPermissionsWithNestedFields(actions: Action[]): Permission[];
};

const locales = ['zh-CN', 'en'];
const superAdmin = { name: '超级管理员', description: '管理一切，包括人员与权限。' };
/** Roles that Strapi makes by itself: they may publish and delete everything. */
const strapiRoles = ['strapi-editor', 'strapi-author'];

type PluginOptions = { 'content-manager'?: { visible?: boolean }; i18n?: { localized?: boolean } };
const optionsOf = (strapi: Core.Strapi, uid: string): PluginOptions =>
  (strapi.contentTypes[uid as UID.ContentType]?.pluginOptions ?? {}) as PluginOptions;

const uidsOf = (strapi: Core.Strapi, domain: string): UID.ContentType[] =>
  (Object.keys(strapi.contentTypes) as UID.ContentType[]).filter(
    (uid) =>
      uid.startsWith(`api::${domain}.`) && optionsOf(strapi, uid)['content-manager']?.visible !== false,
  );

function contentPermissions(strapi: Core.Strapi, domain: string, actions: ContentAction[]): Permission[] {
  const wanted = actions.map((action) => ({
    actionId: `plugin::content-manager.explorer.${action}`,
    subjects: uidsOf(strapi, domain),
  }));
  const provider = strapi.service('admin::permission').actionProvider as {
    get(id: string): Action | undefined;
  };
  const described = wanted.map(({ actionId, subjects }) => {
    const action = provider.get(actionId);
    if (!action) throw new Error(`Strapi no longer knows the action ${actionId}.`);
    return { ...action, subjects };
  });
  const service = strapi.service('admin::content-type') as ContentTypeService;
  const permissions = service.getPermissionsWithNestedFields(described);
  return permissions.map((permission) => ({
    ...permission,
    properties: {
      ...permission.properties,
      ...(optionsOf(strapi, permission.subject ?? '').i18n?.localized ? { locales } : {}),
    },
  }));
}

function permissionsOf(strapi: Core.Strapi, { content, actions }: Role): Permission[] {
  const types = Object.entries(content).flatMap(([domain, allowed]) =>
    contentPermissions(strapi, domain, allowed),
  );
  return [...types, ...actions.map((action) => ({ action }))];
}

/** Makes the roles of the house, and takes away Strapi's own where nobody has them. */
export async function applyRoles(strapi: Core.Strapi): Promise<void> {
  const service = strapi.service('admin::role') as RoleService;
  const table = strapi.db.query('admin::role');
  for (const role of roles) {
    const { code, name, description } = role;
    const known = await service.findOne({ code });
    const { id } = known ?? (await service.create({ code, name, description }));
    if (known) await table.update({ where: { id }, data: { name, description } });
    await service.assignPermissions(id, permissionsOf(strapi, role));
  }
  await table.update({ where: { code: 'strapi-super-admin' }, data: superAdmin });
  for (const code of strapiRoles) {
    const role = await service.findOne({ code });
    if (role && (await service.getUsersCount(role.id)) === 0) await service.deleteByIds([role.id]);
  }
}

/** What decides the permissions: the roles themselves and the fields they reach. */
export const roleSettings = (strapi: Core.Strapi): unknown => [
  roles,
  ...['guide', 'visit', 'signage'].flatMap((domain) =>
    uidsOf(strapi, domain).map((uid) => [uid, Object.keys(strapi.contentTypes[uid]?.attributes ?? {})]),
  ),
  Object.entries(strapi.components).map(([uid, component]) => [uid, Object.keys(component.attributes)]),
];
