import type { Core } from '@strapi/strapi';
import { gatesOf } from '../gates/gates';
import { documentTypeOf } from '../reading/documents';
import { publishProjections } from '../reading/publish/publisher';
import { readReviews, removeReviews, type StoredReview, writeReviews } from './reviews';

const keyOf = (review: StoredReview): string =>
  JSON.stringify([
    review.locale,
    review.field,
    review.sourceFingerprint,
    review.translationFingerprint,
    review.origin,
    review.reviewer,
    review.reviewedAt,
  ]);

/**
 * Brings the reviews of a document to what a content file says of its translations, and tells readers. Refused while
 * what is published relies on a review that goes.
 */
export async function keepReviews(
  strapi: Core.Strapi,
  contentType: string,
  documentId: string,
  wanted: readonly StoredReview[],
): Promise<void> {
  const kept = (await readReviews(strapi, contentType, [documentId])).get(documentId) ?? [];
  const names = new Set(wanted.map(keyOf));
  const known = new Set(kept.map(keyOf));
  const going = kept.filter((review) => !names.has(keyOf(review)));
  const coming = wanted.filter((review) => !known.has(keyOf(review)));
  if (going.length === 0 && coming.length === 0) return;
  await strapi.db.transaction(async () => {
    await removeReviews(strapi, contentType, documentId, going);
    // What went may have shared its texts with what stays.
    const staying = wanted.filter((review) => known.has(keyOf(review)));
    await writeReviews(strapi, contentType, documentId, [...coming, ...(going.length > 0 ? staying : [])]);
    const type = documentTypeOf(contentType);
    if (type) await publishProjections(strapi, [{ type, documentId }]);
    if (going.length > 0) await gatesOf(strapi).reconsider(contentType, documentId);
  });
}
