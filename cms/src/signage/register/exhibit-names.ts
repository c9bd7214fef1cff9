import type { Core, UID } from '@strapi/strapi';
import type { Bilingual } from 'shared/signage';
import { pieces } from './tables';

interface NameRow {
  readonly documentId: string;
  readonly locale: string;
  readonly name: string | null;
  readonly publishedAt: string | null;
}

/**
 * The names of exhibits as visitors read them, by document id; of one that is not published, the draft's. Names that
 * no sign can be compared with are left out.
 */
export async function exhibitNames(
  strapi: Core.Strapi,
  exhibitIds: readonly string[],
): Promise<Map<string, Bilingual>> {
  const names = new Map<string, Bilingual>();
  const wanted = [...new Set(exhibitIds)].filter((id) => id !== '');
  for (const some of pieces(wanted)) {
    const rows = (await strapi.db.query('api::guide.exhibit' as UID.ContentType).findMany({
      where: { documentId: { $in: some } },
      select: ['documentId', 'locale', 'name', 'publishedAt'],
    })) as unknown as NameRow[];
    // Drafts first, so that what is published prevails.
    rows.sort((left, right) => Number(left.publishedAt !== null) - Number(right.publishedAt !== null));
    for (const { documentId, locale, name } of rows) {
      const known = names.get(documentId) ?? { zh: '', en: '' };
      const changed = locale === 'en' ? { ...known, en: name ?? '' } : { ...known, zh: name ?? '' };
      names.set(documentId, changed);
    }
  }
  return names;
}
