import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core, UID } from '@strapi/strapi';
import { blocks } from 'shared/gates';
import { sourceLocale } from 'shared/locale';
import { contentTypes } from '../reading/documents';
import { tablesOf } from '../reading/store/tables';
import { referrers } from '../reading/store/write';
import { isGatedType } from '../translation/content-types';
import type { Gates } from './gates';
import { judgeDocuments } from './judge-documents';
import { gateRefusal, type Unfit } from './refusal';

/** Documents whose published state is to be judged: ids by type. */
type Touched = Map<string, Set<string>>;

interface Deferred {
  readonly touched: Touched;
}

const deferral = new AsyncLocalStorage<Deferred>();

function add(touched: Touched, type: string, ids: Iterable<string>): void {
  const known = touched.get(type) ?? new Set();
  for (const id of ids) known.add(id);
  touched.set(type, known);
}

/** True for the actions after which what is published may be another. */
function publishes(action: string, { status }: { readonly status?: unknown }): boolean {
  if (action === 'publish' || action === 'unpublish' || action === 'delete') return true;
  return ['create', 'update', 'clone'].includes(action) && status === 'published';
}

/** The addresses under which visitors find a document: as the checks see it, it is there once its Chinese is. */
async function publishedSlugs(strapi: Core.Strapi, uid: string, documentId: unknown): Promise<string[]> {
  if (typeof documentId !== 'string' || uid === contentTypes.site) return [];
  const rows: { slug?: string | null }[] = await strapi.db.query(uid as UID.ContentType).findMany({
    where: { documentId, locale: sourceLocale, publishedAt: { $notNull: true } },
    select: ['slug'] as never,
  });
  return rows.flatMap(({ slug }) => slug ?? []);
}

/** Published documents that refer to one that is going, by relation or by a link in their texts. */
async function addReferrers(
  strapi: Core.Strapi,
  touched: Touched,
  documentId: string,
  goneSlugs: readonly string[],
): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    const tables = tablesOf(strapi);
    for (const kind of ['stop', 'mention', 'area', 'template'])
      for (const found of await referrers(trx, tables, kind, [documentId]))
        add(touched, contentTypes[found.type], [found.documentId]);
    for (const slug of goneSlugs) {
      const linking: { type: keyof typeof contentTypes; document_id: string }[] = await trx(tables.documents)
        .distinct('type', 'document_id')
        .where('view', 'like', `%index?slug=${slug}%`);
      for (const { type, document_id: id } of linking) add(touched, contentTypes[type], [id]);
    }
  });
}

/** Refuses when what is now published of these documents breaks a check that nobody has waived. */
async function refuseUnfit(
  strapi: Core.Strapi,
  action: string,
  touched: ReadonlyMap<string, ReadonlySet<string>>,
): Promise<void> {
  const unfit: Unfit[] = [];
  for (const [type, ids] of touched) {
    for (const document of await judgeDocuments(strapi, type, 'published', [...ids])) {
      const findings = document.findings.filter(blocks);
      if (findings.length > 0) unfit.push({ document, findings });
    }
  }
  if (unfit.length > 0) throw gateRefusal(strapi, action, unfit);
}

function documentIdsOf(parameters: { documentId?: unknown }, result: unknown): string[] {
  const written = [result].flat() as ({
    documentId?: unknown;
    entries?: { documentId?: unknown }[];
  } | null)[];
  const found = written.flatMap((one) => [
    one?.documentId,
    ...(one?.entries ?? []).map((each) => each.documentId),
  ]);
  return [...new Set([parameters.documentId, ...found])].filter((id) => typeof id === 'string');
}

/**
 * Puts the gates behind every write of the Document Service, whoever writes and by whichever door: what is published
 * is judged as it then stands, and taken back with its transaction when it is unfit. Documents that refer to what is
 * being unpublished or deleted are judged with it. Drafts are never held up.
 */
export function guardPublishing(strapi: Core.Strapi): void {
  const gates: Gates = {
    async together(work) {
      const touched: Touched = new Map();
      const result = await deferral.run({ touched }, work);
      await gates.refuseUnfit('publish', touched);
      return result;
    },
    async reconsider(type, documentId) {
      const deferred = deferral.getStore();
      if (deferred) add(deferred.touched, type, [documentId]);
      else await gates.refuseUnfit('withdraw', new Map([[type, new Set([documentId])]]));
    },
    refuseUnfit: (action, touched) => refuseUnfit(strapi, action, touched),
  };
  strapi.add('gates', gates);
  strapi.documents.use(async (context, next) => {
    const { action, uid } = context;
    const parameters = context.params as { documentId?: unknown; status?: unknown };
    if (!isGatedType(uid) || !publishes(action, parameters)) return next();
    return strapi.db.transaction(async () => {
      const before = await publishedSlugs(strapi, uid, parameters.documentId);
      const result = await next();
      const touched: Touched = deferral.getStore()?.touched ?? new Map();
      const ids = documentIdsOf(parameters, result);
      add(touched, uid, ids);
      for (const id of ids) {
        const after = before.length > 0 ? await publishedSlugs(strapi, uid, id) : [];
        const gone = before.filter((slug) => !after.includes(slug));
        if (gone.length > 0) await addReferrers(strapi, touched, id, gone);
      }
      if (!deferral.getStore()) await gates.refuseUnfit(action, touched);
      return result;
    });
  });
}
