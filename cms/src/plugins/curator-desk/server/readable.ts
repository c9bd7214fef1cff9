import type { Core, UID } from '@strapi/strapi';
import type { DeskContext } from '../../../desk/context';
import { refused } from '../../../desk/refused';

interface PermissionCheckers {
  create(of: { userAbility: unknown; model: string }): { cannot: { read(entity?: unknown): boolean } };
}

/** True when whoever is signed in may read documents of this type. */
export function mayRead(strapi: Core.Strapi, context: DeskContext, type: string): boolean {
  if (!type.startsWith('api::') || !strapi.contentTypes[type as UID.ContentType]) return false;
  const checkers = strapi.plugin('content-manager').service('permission-checker') as PermissionCheckers;
  return !checkers.create({ userAbility: context.state.userAbility, model: type }).cannot.read();
}

/**
 * The type and document that a route names.
 * @throws DeskRefused with 404 for a type that does not exist, 403 for one that may not be read.
 */
export function readableDocument(
  strapi: Core.Strapi,
  context: DeskContext,
  { type = '', documentId = '' }: { type?: string; documentId?: string },
): { type: string; documentId: string } {
  if (!type.startsWith('api::') || !strapi.contentTypes[type as UID.ContentType])
    throw refused('type', '没有这一类内容。', 404);
  if (!mayRead(strapi, context, type)) throw refused('', '没有查看这一类内容的权限。', 403);
  return { type, documentId };
}
