import { sourceFingerprint, translationFingerprint } from './fingerprint';
import type { TextPair } from './pair-texts';

/**
 * How far a translation can be trusted. `reviewed`: a person read it against the present source text. `machine`: a
 * machine made it from the present source text and nobody has read it. `stale`: it was never reviewed against the
 * present source text. `missing`: there is source text and no translation.
 */
export type TranslationState = 'reviewed' | 'machine' | 'stale' | 'missing';

/** States from the best to the worst. */
export const translationStates: readonly TranslationState[] = ['reviewed', 'machine', 'stale', 'missing'];

/** The worst of some states; `reviewed` when there are none. */
export function worstState(states: Iterable<TranslationState>): TranslationState {
  let worst = 0;
  for (const state of states) worst = Math.max(worst, translationStates.indexOf(state));
  return translationStates[worst] ?? 'reviewed';
}

/**
 * That one translation belongs to one source text. It names both by their fingerprints, so it holds for these two texts
 * and for no others: changing either ends it, undoing the change brings it back, for a draft and for what is published
 * alike. Nothing has to be written when a text is edited.
 */
export interface TextReview {
  /** As in `TextPair.field`. */
  readonly field: string;
  readonly sourceFingerprint: string;
  readonly translationFingerprint: string;
  /** Whether a person reviewed the translation or a machine made it. */
  readonly origin: 'person' | 'machine';
}

/** The reviews of one document, to be asked for one text after the other. */
export interface ReviewIndex {
  find(pair: TextPair): TextReview | undefined;
}

const keyOf = (field: string, source: string, translation: string) => `${field} ${source} ${translation}`;

/** Makes reviews findable. Where a person and a machine speak for the same pair, the person does. */
export function indexReviews<Review extends TextReview>(
  reviews: Iterable<Review>,
): { find(pair: TextPair): Review | undefined } {
  const known = new Map<string, Review>();
  for (const review of reviews) {
    const key = keyOf(review.field, review.sourceFingerprint, review.translationFingerprint);
    if (review.origin === 'person' || !known.has(key)) known.set(key, review);
  }
  return {
    find: ({ field, source, translation }) =>
      known.size === 0
        ? undefined
        : known.get(keyOf(field, sourceFingerprint(source), translationFingerprint(translation))),
  };
}

const han = /\p{Script=Han}/u;

/** True when a text needs no translating: it stands alike in both languages and has no Chinese in it. */
function isLanguageNeutral(pair: TextPair): boolean {
  return pair.source.trim() === pair.translation.trim() && !han.test(pair.source);
}

/** The state of one text of a translation, derived from both texts and the reviews; kept nowhere. */
export function stateOf(pair: TextPair, reviews: ReviewIndex): TranslationState {
  const [hasSource, hasTranslation] = [pair.source.trim() !== '', pair.translation.trim() !== ''];
  if (hasSource && !hasTranslation) return 'missing';
  if (pair.kind === 'fact') return pair.source === pair.translation ? 'reviewed' : 'stale';
  if (hasSource && isLanguageNeutral(pair)) return 'reviewed';
  const review = reviews.find(pair);
  if (!review) return 'stale';
  return review.origin === 'machine' ? 'machine' : 'reviewed';
}
