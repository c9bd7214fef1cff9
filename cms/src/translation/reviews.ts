import type { Core } from '@strapi/strapi';
import type { TextReview } from 'shared/translation';
import { reviewTable } from './review-table';

/** A review as it is kept. */
export interface StoredReview extends TextReview {
  readonly locale: string;
  /** The Chinese as it read when the translation was reviewed: what has changed since is shown against it. */
  readonly sourceText: string;
  /** Who reviewed, or what made the translation. */
  readonly reviewer: string;
  /** When, RFC 3339 in UTC. */
  readonly reviewedAt: string;
}

interface Row {
  readonly id: number;
  readonly document_id: string;
  readonly locale: string;
  readonly field: string;
  readonly source_fingerprint: string;
  readonly translation_fingerprint: string;
  readonly source_text: string | null;
  readonly origin: TextReview['origin'];
  readonly reviewer: string;
  readonly reviewed_at: string;
}

/** Ids in one statement: SQLite allows 32 766 variables. */
const chunk = 500;

function chunksOf<Entry>(entries: readonly Entry[]): Entry[][] {
  return Array.from({ length: Math.ceil(entries.length / chunk) }, (_, index) =>
    entries.slice(index * chunk, (index + 1) * chunk),
  );
}

/** The reviews of documents of one type, oldest first, by document. */
export async function readReviews(
  strapi: Core.Strapi,
  contentType: string,
  documentIds: readonly string[],
): Promise<Map<string, StoredReview[]>> {
  const found = new Map<string, StoredReview[]>();
  for (const ids of chunksOf(documentIds)) {
    // Inside the caller's transaction, if there is one: SQLite has one connection.
    const rows: Row[] = await strapi.db.transaction(async ({ trx }) =>
      trx(reviewTable(strapi)).where({ content_type: contentType }).whereIn('document_id', ids).orderBy('id'),
    );
    for (const row of rows) {
      const review: StoredReview = {
        locale: row.locale,
        field: row.field,
        sourceFingerprint: row.source_fingerprint,
        translationFingerprint: row.translation_fingerprint,
        sourceText: row.source_text ?? '',
        origin: row.origin,
        reviewer: row.reviewer,
        reviewedAt: row.reviewed_at,
      };
      const group = found.get(row.document_id);
      if (group) group.push(review);
      else found.set(row.document_id, [review]);
    }
  }
  return found;
}

/** Keeps reviews of one document; what has been kept already stays as it was first said. */
export async function writeReviews(
  strapi: Core.Strapi,
  contentType: string,
  documentId: string,
  reviews: readonly StoredReview[],
): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    for (const group of chunksOf(reviews)) {
      const rows = group.map((review) => ({
        content_type: contentType,
        document_id: documentId,
        locale: review.locale,
        field: review.field,
        source_fingerprint: review.sourceFingerprint,
        translation_fingerprint: review.translationFingerprint,
        source_text: review.sourceText,
        origin: review.origin,
        reviewer: review.reviewer,
        reviewed_at: review.reviewedAt,
      }));
      const pair = ['document_id', 'content_type', 'locale', 'field'];
      const both = ['source_fingerprint', 'translation_fingerprint', 'origin'];
      await trx(reviewTable(strapi))
        .insert(rows)
        .onConflict([...pair, ...both])
        .ignore();
    }
  });
}

/** Takes reviews back. */
export async function removeReviews(
  strapi: Core.Strapi,
  contentType: string,
  documentId: string,
  reviews: readonly Pick<StoredReview, 'locale' | 'field' | 'sourceFingerprint' | 'translationFingerprint'>[],
): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    for (const review of reviews) {
      await trx(reviewTable(strapi))
        .where({ content_type: contentType, document_id: documentId, locale: review.locale })
        .where({ field: review.field, source_fingerprint: review.sourceFingerprint })
        .where({ translation_fingerprint: review.translationFingerprint })
        .delete();
    }
  });
}
