import type { Core, UID } from '@strapi/strapi';
import { views } from '../administration/views/views';
import { linesOf } from '../journal/read';
import { conflictError as refusal } from '../security/validation-error';

/** The header in which the admin says when the version that its form shows was last changed. */
export const seenVersionHeader = 'x-seen-version';

/** What the second of two editors is told. */
export interface Conflict {
  readonly who: string | null;
  readonly at: string;
  /** Names of the type's fields, as curators know them. */
  readonly labels: Readonly<Record<string, string>>;
}

function conflictError(conflict: Conflict): Error {
  const who = conflict.who ? `“${conflict.who}”` : '他人';
  return refusal(`没有保存：${who}在您打开之后改动了这篇内容。您的改动没有丢失，请核对后合并。`, {
    conflict,
  });
}

interface Request {
  readonly path: string;
  readonly method: string;
  readonly header: Readonly<Record<string, string | string[] | undefined>>;
}

interface Present {
  readonly request: Request;
  readonly state: { seenVersionChecked?: boolean };
}

/** The version that the writer of this document has seen, where the present request is about it and says so. */
function seenVersion(strapi: Core.Strapi, uid: string, documentId: string | undefined): number | undefined {
  const present = strapi.requestContext.get() as Present | undefined;
  const seen = present?.request.header[seenVersionHeader];
  if (!present || typeof seen !== 'string' || present.state.seenVersionChecked) return undefined;
  const [, manager, , model, id] = present.request.path.split('/');
  const isAbout = manager === 'content-manager' && model === uid && (!documentId || !id || id === documentId);
  const instant = Date.parse(seen);
  if (!isAbout || Number.isNaN(instant)) return undefined;
  // Publishing saves first: what the request itself has just written is no conflict.
  present.state.seenVersionChecked = true;
  return instant;
}

async function conflictOf(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  at: number,
  connection: Core.Strapi['db']['connection'],
): Promise<Conflict> {
  const [line] = await linesOf(strapi, uid, documentId, { limit: 1, connection });
  const labels = Object.entries(views[uid]?.fields ?? {}).map(([field, { label }]) => [field, label]);
  return { who: line?.who ?? null, at: new Date(at).toISOString(), labels: Object.fromEntries(labels) };
}

/**
 * Refuses to write over a version that the writer has not seen. The row is locked first: of two who save at the same
 * moment, on any instance, the second one waits and is then told.
 */
export function guardSeenVersions(strapi: Core.Strapi): void {
  const writes = new Set(['update', 'publish', 'unpublish', 'discardDraft', 'delete']);
  strapi.documents.use(async (context, next) => {
    const { action, uid } = context;
    const { documentId, locale } = context.params as { documentId?: string; locale?: string };
    if (!writes.has(action) || !uid.startsWith('api::') || !documentId) return next();
    const seen = seenVersion(strapi, uid, documentId);
    if (seen === undefined) return next();
    return strapi.db.transaction(async ({ trx }) => {
      const { tableName } = strapi.db.metadata.get(uid as UID.ContentType);
      const schema = strapi.db.getSchemaName();
      const versions = trx(schema ? `${schema}.${tableName}` : tableName)
        .where({ document_id: documentId, ...(locale && locale !== '*' ? { locale } : {}) })
        .select('updated_at')
        .forUpdate();
      const hasDrafts = strapi.getModel(uid as UID.ContentType).options?.draftAndPublish;
      const rows: { updated_at: string | number | Date }[] = await (hasDrafts
        ? versions.whereNull('published_at')
        : versions);
      const current = Math.max(...rows.map(({ updated_at: at }) => new Date(at).getTime()));
      if (rows.length > 0 && current > seen)
        throw conflictError(
          await conflictOf(
            strapi,
            uid,
            documentId,
            current,
            trx as unknown as Core.Strapi['db']['connection'],
          ),
        );
      return next();
    });
  });
}
