import type { Core } from '@strapi/strapi';
import { locales, sourceLocale } from 'shared/locale';
import {
  indexReviews,
  pairTexts,
  stateOf,
  type TextPair,
  type TranslationState,
  type Values,
} from 'shared/translation';
import { loadVersionsOf, type VersionStatus } from './load-versions';
import { readReviews, type StoredReview } from './reviews';
import { wordsModelOf } from './words-model';

/** One text of a document, with the state of its translation. */
export interface TranslatedText extends TextPair {
  readonly state: TranslationState;
  /** Who reviewed exactly this pair of texts, or what made it; absent while nobody has. */
  readonly review?: StoredReview;
}

/** The languages that are translations of the source. */
export const targetLocales: readonly string[] = locales.filter((locale) => locale !== sourceLocale);

/** The texts of a document in a language, each with its state. A pure function of the versions and the reviews. */
export function translatedTexts(
  model: Parameters<typeof pairTexts>[0],
  versions: Readonly<Record<string, Values>>,
  reviews: readonly StoredReview[],
  locale: string,
): TranslatedText[] {
  const index = indexReviews(reviews.filter((review) => review.locale === locale));
  return pairTexts(model, versions[sourceLocale], versions[locale]).map((pair) => {
    const review = index.find(pair);
    return { ...pair, state: stateOf(pair, index), ...(review ? { review } : {}) };
  });
}

/** A document with the state of every text. */
export interface DocumentTranslation {
  readonly documentId: string;
  readonly versions: Readonly<Record<string, Values>>;
  readonly reviews: readonly StoredReview[];
  /** Texts by the language of the translation. */
  readonly texts: Readonly<Record<string, readonly TranslatedText[]>>;
}

/** The state of every text of documents of a type: of the drafts unless told otherwise, of all unless named. */
export async function translationsOf(
  strapi: Core.Strapi,
  uid: string,
  { status = 'draft', documentIds }: { status?: VersionStatus; documentIds?: readonly string[] } = {},
): Promise<DocumentTranslation[]> {
  const model = wordsModelOf(strapi, uid);
  const documents = await loadVersionsOf(strapi, uid, status, documentIds);
  const kept = await readReviews(
    strapi,
    uid,
    documents.map(({ documentId }) => documentId),
  );
  return documents.map(({ documentId, versions }) => {
    const reviews = kept.get(documentId) ?? [];
    const texts = targetLocales.map(
      (locale) => [locale, translatedTexts(model, versions, reviews, locale)] as const,
    );
    return { documentId, versions, reviews, texts: Object.fromEntries(texts) };
  });
}
