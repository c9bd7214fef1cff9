import type { Core } from '@strapi/strapi';
import { searchSettled } from '.';
import { findDocuments } from './find';
import { searchTable } from './table';

/** A place at which something is used. */
export interface Usage {
  readonly type: string;
  readonly documentId: string;
  readonly title: string;
  /** Where in the document, in the words of the forms. */
  readonly places: readonly string[];
}

const termType = 'api::signage.term';

async function termUsage(
  strapi: Core.Strapi,
  documentId: string,
  types: readonly string[],
): Promise<Usage[]> {
  const term = (await strapi.db.query(termType).findOne({ where: { documentId } })) as {
    zh?: string;
    en?: string;
  } | null;
  const found = new Map<string, Usage>();
  const others = types.filter((type) => type !== termType && type.startsWith('api::'));
  for (const word of [term?.zh, term?.en]) {
    if (!word) continue;
    for (const { type, documentId: id, title, excerpt } of await findDocuments(strapi, word, others)) {
      if (!excerpt.toLowerCase().includes(word.toLowerCase())) continue;
      const known = found.get(id);
      found.set(id, {
        type,
        documentId: id,
        title: known?.title ?? title,
        places: [...(known?.places ?? []), excerpt],
      });
    }
  }
  return [...found.values()];
}

/** Where a document, a file or a term is used: which documents, and where in them. */
export async function usageOf(
  strapi: Core.Strapi,
  type: string,
  documentId: string,
  types: readonly string[],
): Promise<Usage[]> {
  if (type === termType) return termUsage(strapi, documentId, types);
  await searchSettled(strapi);
  const { connection } = strapi.db;
  const references: { from_type: string; from_id: string; place: string }[] = await connection(
    searchTable(strapi, 'search_references'),
  )
    .where({ to_type: type, to_id: documentId })
    .whereIn('from_type', [...types])
    .orderBy('id');
  const ids = [...new Set(references.map(({ from_id: id }) => id))];
  const titles: { document_id: string; title: string }[] = await connection(
    searchTable(strapi, 'search_texts'),
  )
    .select('document_id', 'title')
    .whereIn('document_id', ids)
    // Chinese last, so that it wins.
    .orderBy('locale');
  const titleOf = new Map(titles.map(({ document_id: id, title }) => [id, title]));
  return ids.map((id) => {
    const own = references.filter(({ from_id: from }) => from === id);
    return {
      type: own[0]?.from_type ?? '',
      documentId: id,
      title: titleOf.get(id) ?? id,
      places: own.map(({ place }) => place),
    };
  });
}
