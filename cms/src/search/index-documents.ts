import type { Core, UID } from '@strapi/strapi';
import type { Values } from '../integrity/values';
import { type FindModel, modelOf, populateOf } from '../integrity/walk';
import { placesIn } from '../journal/place';
import { describeVersion } from './describe';
import { searchable } from './normal';
import { searchedTypes } from './searched-types';
import { searchTable } from './table';

/** Rows in one statement; SQLite limits the values of a statement. */
const rowsAtOnce = 50;
/** Documents loaded at once: bounds memory. */
const documentsAtOnce = 100;

interface Version extends Values {
  readonly documentId: string;
  readonly locale?: string | null;
}

function rowsOf(strapi: Core.Strapi, uid: string, versions: readonly Version[]) {
  const find: FindModel = (name) => modelOf(strapi.getModel(name as UID.Schema));
  const placeOf = placesIn(strapi, uid);
  const references = new Map<string, Record<string, string>>();
  const texts = versions.map((version) => {
    const { title, words, references: found } = describeVersion(find, find(uid), version);
    for (const { toType, toId, path } of found) {
      // Both languages refer to the same things, mostly.
      const place = placeOf(path);
      const row = { from_type: uid, from_id: version.documentId, to_type: toType, to_id: toId, place };
      references.set(Object.values(row).join('\n'), row);
    }
    return {
      type: uid,
      document_id: version.documentId,
      locale: version.locale ?? '',
      title,
      words,
      title_searched: searchable(title),
      searched: searchable(words),
    };
  });
  return { texts, references: [...references.values()] };
}

/** Brings what can be found of these documents up to their drafts; of documents that are gone, nothing remains. */
export async function indexDocuments(
  strapi: Core.Strapi,
  uid: string,
  documentIds: readonly string[],
): Promise<void> {
  const find: FindModel = (name) => modelOf(strapi.getModel(name as UID.Schema));
  const hasDrafts = strapi.getModel(uid as UID.ContentType).options?.draftAndPublish === true;
  for (let from = 0; from < documentIds.length; from += documentsAtOnce) {
    const ids = documentIds.slice(from, from + documentsAtOnce);
    await strapi.db.transaction(async ({ trx }) => {
      const versions: Version[] = await strapi.db.query(uid as UID.ContentType).findMany({
        where: { documentId: { $in: ids }, ...(hasDrafts ? { publishedAt: null } : {}) },
        populate: populateOf(find, find(uid)),
      });
      const { texts, references } = rowsOf(strapi, uid, versions);
      const [ofTexts, ofReferences] = [
        searchTable(strapi, 'search_texts'),
        searchTable(strapi, 'search_references'),
      ];
      await trx(ofTexts).where({ type: uid }).whereIn('document_id', ids).delete();
      await trx(ofReferences).where({ from_type: uid }).whereIn('from_id', ids).delete();
      for (let at = 0; at < texts.length; at += rowsAtOnce)
        await trx(ofTexts).insert(texts.slice(at, at + rowsAtOnce));
      for (let at = 0; at < references.length; at += rowsAtOnce)
        await trx(ofReferences).insert(references.slice(at, at + rowsAtOnce));
    });
  }
}

/** Indexes everything anew. */
export async function indexEverything(strapi: Core.Strapi): Promise<void> {
  for (const uid of searchedTypes) {
    const rows: { documentId: string }[] = await strapi.db
      .query(uid as UID.ContentType)
      .findMany({ select: ['documentId'] as never });
    const table = searchTable(strapi, 'search_texts');
    const known: string[] = await strapi.db
      .connection(table)
      .where({ type: uid })
      .distinct()
      .pluck('document_id');
    await indexDocuments(strapi, uid, [...new Set([...rows.map(({ documentId }) => documentId), ...known])]);
  }
}
