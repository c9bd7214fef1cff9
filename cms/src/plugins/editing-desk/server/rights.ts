import type { Core } from '@strapi/strapi';
import type { DeskContext } from '../../../desk/context';
import { refused } from '../../../desk/refused';
import { type GatedType, isGatedType } from '../../../translation/content-types';

type ContentAction = 'read' | 'update' | 'publish';

interface Checker {
  readonly cannot: Readonly<Record<ContentAction, (entity?: unknown) => boolean>>;
}
interface Checkers {
  create(of: { userAbility: unknown; model: string }): Checker;
}

const words: Readonly<Record<ContentAction, string>> = { read: '查看', update: '修改', publish: '发布' };

/**
 * The document that a request names, when whoever asks may do this with its type in the content manager.
 * @throws DeskRefused otherwise
 */
export function documentFor(
  strapi: Core.Strapi,
  { params, state }: DeskContext,
  action: ContentAction,
): { readonly contentType: GatedType; readonly documentId: string } {
  const { type = '', documentId = '' } = params;
  if (!isGatedType(type)) throw refused('type', '这一类内容不在编审台里。', 404);
  const checkers = strapi.plugin('content-manager').service('permission-checker') as Checkers;
  const may = checkers.create({ userAbility: state.userAbility, model: type });
  if (may.cannot[action]()) throw refused('', `没有${words[action]}这一类内容的权限。`, 403);
  return { contentType: type, documentId };
}

/** True when whoever asks holds a permission of the desk. */
export function holds({ state }: DeskContext, action: string): boolean {
  return (state.userAbility as { can(action: string): boolean } | undefined)?.can(action) ?? false;
}
