import { glossesOf } from './meaning/glosses';
import { type Segment, segment } from './meaning/segment';
import { lettersOf, type PinyinSpan, spansSpelling, syllablesOf } from './names/pinyin';
import type { Sign, SpellingDictionary } from './sign';
import { englishWordValue } from './numbers/numerals';
import { foldEnglish } from './terms/fold';
import type { IndexedTerm, TermBase } from './terms/term-base';
import { foldChinese } from './text/chinese';
import { FUNCTION_WORDS, type Word, wordsOf } from './text/english';

/** What the rules look at: both texts, taken apart and laid side by side. */
export interface Analysis {
  sign: Sign;
  /** Chinese without blanks and marks. */
  zh: string;
  words: Word[];
  stems: ReadonlySet<string>;
  /** Terms for exactly this Chinese. */
  terms: readonly IndexedTerm[];
  folded: string;
  /** The English is an accepted form of a term for this Chinese. */
  accepted: boolean;
  /** Readings of the Han characters, in order. */
  syllables: readonly string[];
  /** For each Han character, its place in `zh`. */
  hanAt: readonly number[];
  segments: Segment[];
  /** For each word, the run of Han characters it spells, if any. */
  spelled: readonly (PinyinSpan | undefined)[];
  /** For each word, every run of characters it could spell. */
  readable: readonly (readonly PinyinSpan[])[];
  /** Words without a counterpart in the Chinese. */
  unexplained: Word[];
  /** Stems that a word-for-word gloss of the Chinese would use. */
  glosses: ReadonlySet<string>;
  base: TermBase;
  dictionary: SpellingDictionary | undefined;
}

const HAN = /\p{Script=Han}/u;
function hanPlaces(zh: string): number[] {
  const places: number[] = [];
  for (let at = 0; at < zh.length; at += 1) if (HAN.test(zh[at] as string)) places.push(at);
  return places;
}

function spellings(words: readonly Word[], syllables: readonly string[]): PinyinSpan[][] {
  return words.map((word) => {
    const letters = word.code ? '' : lettersOf(word.text);
    return letters.length >= 2 ? spansSpelling(letters, syllables) : [];
  });
}

function explainedStems(segments: readonly Segment[], entries: TermBase['entries']): { full: Set<string>; part: Set<string> } {
  const full = new Set<string>();
  const part = new Set<string>();
  for (const piece of segments) {
    if (piece.kind === 'name' || /[山门桥湖河寺庙宫殿塔街路]$/u.test(piece.zh))
      for (const size of [1, 2])
        for (const sense of entries.get(piece.zh.slice(-size))?.senses ?? [])
          for (const word of sense) part.add(word);
    for (const word of piece.matched) full.add(word);
    for (const sense of piece.entry?.senses ?? []) for (const word of sense) part.add(word);
  }
  return { full, part };
}

/** Longest text that is laid side by side with its translation; beyond it only form is checked. */
export const LONGEST_ALIGNED = 400;

/** Takes a sign apart. */
export function analyse(
  sign: Sign,
  base: TermBase,
  dictionary: SpellingDictionary | undefined,
): Analysis {
  const zh = foldChinese(sign.zh);
  const words = wordsOf(sign.en.normalize('NFC'));
  const stems = new Set(words.map((word) => word.stem));
  const folded = foldEnglish(sign.en);
  const terms = base.lookup(zh, sign.kind);
  const accepted = folded !== '' && terms.some((term) => term.folded.has(folded));
  const long = zh.length > LONGEST_ALIGNED || words.length > LONGEST_ALIGNED;
  const shortened = long ? '' : zh;
  const hanAt = hanPlaces(shortened);
  const needed = !accepted || sign.kind === 'street-plate' || sign.kind === 'metro';
  const syllables = needed && hanAt.length > 0 ? syllablesOf(shortened) : [];
  const usable = syllables.length === hanAt.length ? syllables : [];
  const spans = spellings(long ? [] : words, usable);
  const names = new Map<number, number[]>();
  for (const span of spans.flat()) {
    const start = hanAt[span.start] as number;
    const end = (hanAt[span.end - 1] as number) + 1;
    names.set(start, [...(names.get(start) ?? []), end]);
  }
  const segments = segment(shortened, base.entries, base.longest, { stems, names });
  const { full, part } = explainedStems(segments, base.entries);
  const named = new Set(segments.filter((piece) => piece.kind === 'name').map((piece) => piece.start));
  const spelled = words.map((word, at) =>
    full.has(word.stem)
      ? undefined
      : (spans[at] ?? []).find((span) => named.has(hanAt[span.start] as number)),
  );
  const numeric = /[\d零一二三四五六七八九十百千万两双半首]/.test(zh);
  const unexplained = long
    ? []
    : words.filter(
        (word, at) =>
          !word.code &&
          word.lower.length > 1 &&
          !(numeric && englishWordValue(word.lower) !== undefined) &&
          !FUNCTION_WORDS.has(word.lower) &&
          !FUNCTION_WORDS.has(word.stem) &&
          !full.has(word.stem) &&
          !part.has(word.stem) &&
          spelled[at] === undefined,
      );
  return {
    sign,
    zh,
    words,
    stems,
    terms,
    folded,
    accepted,
    syllables: usable,
    hanAt,
    segments,
    spelled,
    readable: spans,
    unexplained,
    glosses: unexplained.length > 0 ? glossesOf(shortened) : new Set(),
    base,
    dictionary,
  };
}
