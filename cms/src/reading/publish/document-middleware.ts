import type { Core } from '@strapi/strapi';
import { sourceLocale } from 'shared/locale';
import { documentTypeOf } from '../documents';
import { tablesOf } from '../store/tables';
import { referrers } from '../store/write';
import { publishProjections } from './publisher';

const templateUid = 'api::visit.notice-template';

/** True for the actions after which the published version may be another; saving a draft is none of them. */
function publishes(action: string, params: { readonly status?: unknown }): boolean {
  if (action === 'publish' || action === 'unpublish' || action === 'delete') return true;
  return (action === 'create' || action === 'update') && params.status === 'published';
}

/** True when the locales that an action publishes include the one that holds the structure. */
function publishesStructure(action: string, locale: unknown): boolean {
  if (action === 'unpublish' || action === 'delete') return false;
  const named = [locale ?? sourceLocale].flat();
  return named.includes(sourceLocale) || named.includes('*');
}

interface Written {
  readonly documentId?: string;
  readonly entries?: readonly { readonly documentId?: string }[];
}

function documentIds(params: { documentId?: unknown }, result: unknown): string[] {
  const written = (Array.isArray(result) ? result : [result]) as (Written | null | undefined)[];
  const found = written.flatMap((one) => [
    one?.documentId,
    ...(one?.entries ?? []).map((entry) => entry.documentId),
  ]);
  return [...new Set([params.documentId, ...found])].filter((id) => typeof id === 'string');
}

/**
 * Puts every write of the Document Service and the projection of what it changed into one transaction: what
 * readers see changes with the content or not at all. `create` and `update` with a published status publish without a
 * `publish` action of their own, so they count too.
 */
export function projectOnWrite(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const type = documentTypeOf(context.uid);
    const watched = type !== undefined || context.uid === templateUid;
    if (!watched || !publishes(context.action, context.params as { status?: unknown })) return next();
    return strapi.db.transaction(async ({ trx }) => {
      const result = await next();
      const ids = documentIds(context.params as { documentId?: unknown }, result);
      const fromDraft = publishesStructure(context.action, (context.params as { locale?: unknown }).locale);
      const changed = type
        ? ids.map((documentId) => ({ type, documentId, fromDraft }))
        : await referrers(trx, tablesOf(strapi), 'template', ids);
      await publishProjections(strapi, changed);
      return result;
    });
  });
}
