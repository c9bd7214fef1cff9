import { sourceFingerprint, type TextPair, translationFingerprint } from 'shared/translation';
import type { StoredReview } from './reviews';

/** The review that says that this translation belongs to this source text. */
export const reviewOf = (
  { field, source, translation }: TextPair,
  rest: Pick<StoredReview, 'locale' | 'reviewer' | 'reviewedAt' | 'origin'>,
): StoredReview => ({
  ...rest,
  field,
  sourceFingerprint: sourceFingerprint(source),
  translationFingerprint: translationFingerprint(translation),
  sourceText: source,
});
