import type { Locale } from 'shared/locale';
import type { DocumentType } from '../documents';
import type { DocumentRow } from '../projection/views';

/** The columns of `published_documents` as a driver hands them over. */
export interface StoredRow {
  readonly type: DocumentType;
  readonly document_id: string;
  readonly locale: Locale;
  readonly served_locale: Locale;
  readonly slug: string;
  readonly position: number;
  readonly area_id: string | null;
  readonly category: string | null;
  /** SQLite hands booleans over as numbers. */
  readonly keeps_hours: boolean | number | null;
  /** PostgreSQL hands big integers over as text. */
  readonly starts_at: number | string | null;
  readonly ends_at: number | string | null;
  readonly view: string;
}

/** The columns that readers need, in the one order in which UNION ALL lines them up. */
export const rowColumns = [
  'type',
  'document_id',
  'locale',
  'served_locale',
  'slug',
  'position',
  'area_id',
  'category',
  'keeps_hours',
  'starts_at',
  'ends_at',
  'view',
] as const;

/** A stored row as the resolvers know it. */
export function documentRow(row: StoredRow): DocumentRow {
  return {
    type: row.type,
    documentId: row.document_id,
    locale: row.locale,
    servedLocale: row.served_locale,
    slug: row.slug,
    position: row.position,
    areaId: row.area_id,
    category: row.category,
    keepsHours: Boolean(row.keeps_hours),
    startsAt: row.starts_at === null ? null : Number(row.starts_at),
    endsAt: row.ends_at === null ? null : Number(row.ends_at),
    view: JSON.parse(row.view) as DocumentRow['view'],
  };
}
