import type { Core } from '@strapi/strapi';
import { readReviews } from '../../translation/reviews';
import { wordsModelOf } from '../../translation/words-model';
import { contentTypes, type DocumentType } from '../documents';
import { type Links, mayLackLinks } from '../projection/links';
import { linksOf, project, structureOf } from '../projection/project';
import type { StoredVersion } from '../projection/stored';
import { type Connection, tablesOf } from '../store/tables';
import { bumpVersion } from '../store/versions';
import { storedLinks, writeProjection } from '../store/write';
import { announce, type ChangedVersions } from './announce';
import { loadVersions } from './load';

/** One document whose published content may have changed. */
export interface Changed {
  readonly type: DocumentType;
  readonly documentId: string;
  /** True when the version that holds the structure has just been published from its draft. */
  readonly fromDraft?: boolean;
}

function byType(changed: readonly Changed[]): [DocumentType, Changed[]][] {
  const groups = new Map<DocumentType, Changed[]>();
  for (const one of changed) groups.set(one.type, [...(groups.get(one.type) ?? []), one]);
  return [...groups].sort(([left], [right]) => (left < right ? -1 : 1));
}

/** The relations each document is known to have been published with: from its draft at that moment, else as kept. */
async function knownLinks(
  strapi: Core.Strapi,
  connection: Connection,
  type: DocumentType,
  changed: readonly Changed[],
  published: Map<string, StoredVersion[]>,
): Promise<Map<string, Links>> {
  const lacking = changed.filter(({ documentId }) => {
    const structure = structureOf(published.get(documentId) ?? []);
    return structure && mayLackLinks(type, structure);
  });
  if (lacking.length === 0) return new Map();
  const ids = lacking.map((one) => one.documentId);
  const links = await storedLinks(connection, tablesOf(strapi), type, ids);
  const fresh = lacking
    .filter((one) => one.fromDraft || !links.has(one.documentId))
    .map((one) => one.documentId);
  const drafts = fresh.length > 0 ? await loadVersions(strapi, type, 'draft', fresh) : new Map();
  for (const [documentId, versions] of drafts) {
    const draft = structureOf(versions);
    if (draft) links.set(documentId, linksOf(type, draft));
  }
  return links;
}

/**
 * Projects documents again, all locales of each together, inside the caller's transaction or one of its own.
 * Kinds are locked in one fixed order, so that two writers of several kinds cannot wait for each other.
 */
export async function publishProjections(strapi: Core.Strapi, changed: readonly Changed[]): Promise<void> {
  if (changed.length === 0) return;
  const tables = tablesOf(strapi);
  await strapi.db.transaction(async ({ trx, onCommit }) => {
    const versions: ChangedVersions = {};
    for (const [type, group] of byType(changed)) {
      const documentIds = [...new Set(group.map((one) => one.documentId))];
      versions[type] = await bumpVersion(trx, tables, type);
      const loaded = await loadVersions(strapi, type, 'published', documentIds);
      const model = wordsModelOf(strapi, contentTypes[type]);
      const reviews = await readReviews(strapi, contentTypes[type], documentIds);
      const links = await knownLinks(strapi, trx, type, group, loaded);
      for (const documentId of documentIds) {
        const translation = { model, reviews: reviews.get(documentId) ?? [] };
        const projection = project(type, loaded.get(documentId) ?? [], links.get(documentId), translation);
        await writeProjection(trx, tables, type, documentId, projection);
      }
    }
    await announce(strapi, { trx, onCommit }, versions);
  });
}
