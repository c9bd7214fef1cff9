import {
  pairTexts,
  sourceFingerprint,
  translationFingerprint,
  type Values,
  type WordsModel,
} from 'shared/translation';
import type { StoredReview } from '../translation/reviews';

/** Reviews that one person gave at one time, as content files hold them. */
export interface FileReview extends Pick<StoredReview, 'locale' | 'origin' | 'reviewer' | 'reviewedAt'> {
  /** One for each text: its field, and the fingerprints of the Chinese and of the translation. */
  readonly texts: readonly string[];
  /** The Chinese where the file does not hold it any more, by field and fingerprint. */
  readonly was?: Readonly<Record<string, string>>;
}

/** A text of a file's review: its field and the two fingerprints. */
export const reviewLine = /^(\S.*) ([0-9a-f]{24}) ([0-9a-f]{24})$/;

type Words = Readonly<Record<string, { readonly words: Values }>>;

const order = (review: StoredReview): string =>
  [review.locale, review.field, review.sourceFingerprint, review.translationFingerprint, review.origin].join(
    ' ',
  );

export const sortedReviews = (reviews: readonly StoredReview[]): StoredReview[] =>
  [...reviews].sort((left, right) => (order(left) < order(right) ? -1 : order(left) > order(right) ? 1 : 0));

function pairsOf(model: WordsModel, versions: Words, source: string) {
  return Object.keys(versions)
    .filter((locale) => locale !== source)
    .flatMap((locale) =>
      pairTexts(model, versions[source]?.words, versions[locale]?.words).map((pair) => ({ ...pair, locale })),
    );
}

/** The reviews that still say something: of a translation as it stands in the drafts or in what is published. */
export function standingReviews(
  model: WordsModel,
  reviews: readonly StoredReview[],
  states: readonly Words[],
  source: string,
): StoredReview[] {
  const present = new Set(
    states
      .flatMap((versions) => pairsOf(model, versions, source))
      .map(({ locale, field, translation }) => `${locale} ${field} ${translationFingerprint(translation)}`),
  );
  return sortedReviews(
    reviews.filter((review) =>
      present.has(`${review.locale} ${review.field} ${review.translationFingerprint}`),
    ),
  );
}

/** The Chinese texts of a file by field and fingerprint. */
function sourceTexts(model: WordsModel, states: readonly Words[], source: string): Map<string, string> {
  const texts = states.flatMap((versions) =>
    pairTexts(model, versions[source]?.words, undefined).map(
      (pair) => [`${pair.field} ${sourceFingerprint(pair.source)}`, pair.source] as const,
    ),
  );
  return new Map(texts.reverse());
}

/** Reviews as a file holds them. */
export function fileReviews(
  model: WordsModel,
  reviews: readonly StoredReview[],
  states: readonly Words[],
  source: string,
): FileReview[] {
  const texts = sourceTexts(model, states, source);
  const groups = new Map<string, FileReview & { texts: string[]; was?: Record<string, string> }>();
  for (const review of reviews) {
    const { locale, origin, reviewer, reviewedAt, field, sourceText } = review;
    const head = { locale, origin, reviewer, reviewedAt };
    const group = groups.get(JSON.stringify(head)) ?? { ...head, texts: [] };
    groups.set(JSON.stringify(head), group);
    group.texts.push(`${field} ${review.sourceFingerprint} ${review.translationFingerprint}`);
    const place = `${field} ${review.sourceFingerprint}`;
    if (texts.get(place) !== sourceText) group.was = { ...group.was, [place]: sourceText };
  }
  return [...groups.values()];
}

/** Reviews of a file with the Chinese that each was about. */
export function storedReviews(
  model: WordsModel,
  reviews: readonly FileReview[],
  states: readonly Words[],
  source: string,
): StoredReview[] {
  const known = sourceTexts(model, states, source);
  return reviews.flatMap(({ texts, was, ...head }) =>
    texts.map((line) => {
      const [, field = '', sourceFingerprint = '', translationFingerprint = ''] = reviewLine.exec(line) ?? [];
      const place = `${field} ${sourceFingerprint}`;
      const sourceText = was?.[place] ?? known.get(place) ?? '';
      return { ...head, field, sourceFingerprint, translationFingerprint, sourceText };
    }),
  );
}
