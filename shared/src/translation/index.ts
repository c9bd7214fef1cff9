export { sourceFingerprint, translationFingerprint } from './fingerprint';
export { type Path, pairTexts, type TextPair } from './pair-texts';
export { type EntryPair, pairEntries } from './same-entry';
export { type ServedStates, servedWords, statesKey, statesWithin } from './served-words';
export {
  indexReviews,
  type ReviewIndex,
  stateOf,
  type TextReview,
  type TranslationState,
  translationStates,
  worstState,
} from './state';
export { type WordRun, wordChanges } from './word-changes';
export { entriesOf, type Values, type WordsField, type WordsModel } from './words-model';
