import { diffArrays } from 'diff';

/** A run of words that both versions have, that only the later one has, or only the earlier one. */
export interface WordRun {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** Longer texts are compared by sentences: a comparison by words would hold up the screen. */
const longest = 20_000;

function piecesOf(text: string, locale: string): string[] {
  const granularity = text.length > longest ? 'sentence' : 'word';
  return [...new Intl.Segmenter(locale, { granularity }).segment(text)].map(({ segment }) => segment);
}

/** What has changed between two versions of a text, word by word; Chinese words are found by `Intl.Segmenter`. */
export function wordChanges(before: string, after: string, locale: string): WordRun[] {
  return diffArrays(piecesOf(before, locale), piecesOf(after, locale)).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }));
}
