import { type Locale, sourceLocale } from 'shared/locale';
import {
  entriesOf,
  indexReviews,
  type ReviewIndex,
  servedWords,
  statesKey,
  statesWithin,
  type TextReview,
  type Values,
  type WordsModel,
  worstState,
} from 'shared/translation';
import type { StoredVersion } from './stored';
import { wordsKey } from './values';
import type { DocumentWordsView, WordsView } from './views';

/** What is known of the translations of one document. */
export interface KnownTranslation {
  readonly model: WordsModel;
  readonly reviews: readonly (TextReview & { readonly locale: string })[];
}

const nothingReviewed: ReviewIndex = { find: () => undefined };

/** Writes into every object of words what its view is to say of its languages. */
function tagged(model: WordsModel, values: Values, asked: Locale, served: Locale): Values {
  const { [statesKey]: states, ...rest } = values;
  const words: WordsView = {
    asked,
    served,
    ...(states ? { states: states as WordsView['states'] } : {}),
  } as WordsView;
  const parts = Object.entries(model.fields).flatMap(([name, field]) => {
    if (field.kind !== 'parts' || !rest[name]) return [];
    const inner = entriesOf(rest[name]).map((entry) => tagged(field.model, entry, asked, served));
    return [[name, field.many ? inner : inner[0]] as const];
  });
  return { ...rest, ...Object.fromEntries(parts), [wordsKey]: words };
}

/** The words of a document for a reader: as they stand, with Chinese in their gaps, and with their states. */
export function wordsFor(
  { model, reviews }: KnownTranslation,
  asked: Locale,
  served: Locale,
  source: StoredVersion | undefined,
  version: StoredVersion,
): { readonly words: StoredVersion; readonly about: DocumentWordsView } {
  const values = version as unknown as Values;
  if (asked === sourceLocale || served === sourceLocale) {
    const words = tagged(model, values, asked, served) as unknown as StoredVersion;
    return { words, about: { asked, served, ...(asked === served ? {} : { worst: 'missing' as const }) } };
  }
  const own = reviews.filter((review) => review.locale === asked);
  const index = own.length > 0 ? indexReviews(own) : nothingReviewed;
  const merged = servedWords(model, source as unknown as Values | undefined, values, index);
  const words = tagged(model, merged, asked, served) as unknown as StoredVersion;
  const states = merged[statesKey] as DocumentWordsView['states'];
  return {
    words,
    about: { asked, served, ...(states ? { states } : {}), worst: worstState(statesWithin(merged)) },
  };
}
