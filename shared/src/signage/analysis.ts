import { type Entry, stemsOf } from './lexicon/parse';
import { glossesOf } from './meaning/glosses';
import { type Segment, segment } from './meaning/segment';
import { lettersOf, type PinyinSpan, spansSpelling, syllablesOf } from './names/pinyin';
import { englishWordValue } from './numbers/numerals';
import type { Sign, SpellingDictionary } from './sign';
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
  /** The English as terms are compared; empty when no term is known for the Chinese. */
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
const NUMERIC = /[\d零一二三四五六七八九十百千万两双半首]/;
function hanPlaces(zh: string): number[] {
  const places: number[] = [];
  for (let at = 0; at < zh.length; at += 1) if (HAN.test(zh[at] as string)) places.push(at);
  return places;
}

function spellings(words: readonly Word[], syllables: readonly string[]): PinyinSpan[][] {
  // Prose repeats its words.
  const known = new Map<string, PinyinSpan[]>();
  return words.map((word) => {
    const letters = word.code ? '' : lettersOf(word.text);
    if (letters.length < 2) return [];
    const spans = known.get(letters) ?? spansSpelling(letters, syllables);
    known.set(letters, spans);
    return spans;
  });
}

/** The stems that stand for some piece, and whether a stem belongs to a sense of one only in part. */
function explanation(
  segments: readonly Segment[],
  entries: TermBase['entries'],
): { full: Set<string>; inPart: (stem: string) => boolean } {
  const full = new Set<string>();
  const partial: Entry[] = [];
  for (const piece of segments) {
    for (const word of piece.matched) full.add(word);
    if (piece.entry) partial.push(piece.entry);
    if (piece.kind !== 'name' && !GENERIC_END.test(piece.zh)) continue;
    for (const size of [1, 2]) {
      const generic = entries.get(piece.zh.slice(-size));
      if (generic) partial.push(generic);
    }
  }
  return { full, inPart: (word) => partial.some((entry) => stemsOf(entry).has(word)) };
}

const GENERIC_END = /[山门桥湖河寺庙宫殿塔街路]$/u;

/** How the words of the English could be read as pinyin of the Chinese. */
interface Reading {
  syllables: string[];
  spans: PinyinSpan[][];
  names: Map<number, number[]>;
}

interface Texts {
  zh: string;
  words: readonly Word[];
  stems: ReadonlySet<string>;
  hanAt: readonly number[];
  base: TermBase;
}

interface Laid {
  segments: Segment[];
  spelled: (PinyinSpan | undefined)[];
  unexplained: Word[];
}

const EMPTY: Laid = { segments: [], spelled: [], unexplained: [] };
/** Kinds on which a name may be spelled with words that also mean something. */
const PLACES = new Set(['street-plate', 'metro', 'place-name', 'guide-sign']);

/** Lays the two texts side by side under a reading of the words as pinyin. */
function lay({ zh, words, stems, hanAt, base }: Texts, reading: Reading): Laid {
  const segments = segment(zh, base.entries, base.longest, { stems, names: reading.names });
  const { full, inPart } = explanation(segments, base.entries);
  const named = new Set<number>();
  for (const piece of segments) if (piece.kind === 'name') named.add(piece.start);
  const spelled: (PinyinSpan | undefined)[] = [];
  const unexplained: Word[] = [];
  const numeric = NUMERIC.test(zh);
  for (const [at, word] of words.entries()) {
    const known = full.has(word.stem);
    const span =
      known || named.size === 0
        ? undefined
        : (reading.spans[at] ?? []).find((run) => named.has(hanAt[run.start] as number));
    spelled.push(span);
    if (known || span || word.code || word.lower.length < 2) continue;
    if (FUNCTION_WORDS.has(word.lower) || FUNCTION_WORDS.has(word.stem)) continue;
    if (numeric && englishWordValue(word.lower) !== undefined) continue;
    if (!inPart(word.stem)) unexplained.push(word);
  }
  return { segments, spelled, unexplained };
}

const UNREAD: Reading = { syllables: [], spans: [], names: new Map() };

function readingOf(zh: string, words: readonly Word[], hanAt: readonly number[]): Reading {
  const syllables = syllablesOf(zh);
  if (syllables.length !== hanAt.length) return UNREAD;
  const spans = spellings(words, syllables);
  const names = new Map<number, number[]>();
  for (const span of spans.flat()) {
    const start = hanAt[span.start] as number;
    const end = (hanAt[span.end - 1] as number) + 1;
    names.set(start, [...(names.get(start) ?? []), end]);
  }
  return { syllables, spans, names };
}

/** Longest text that is laid side by side with its translation; beyond it only form is checked. */
export const LONGEST_ALIGNED = 400;

/** Takes a sign apart. */
export function analyse(sign: Sign, base: TermBase, dictionary: SpellingDictionary | undefined): Analysis {
  const zh = foldChinese(sign.zh);
  const words = wordsOf(sign.en.normalize('NFC'));
  const stems = new Set(words.map((word) => word.stem));
  const terms = base.lookup(zh, sign.kind);
  const folded = terms.length > 0 ? foldEnglish(sign.en) : '';
  const accepted = folded !== '' && terms.some((term) => term.folded.has(folded));
  const long = zh.length > LONGEST_ALIGNED || words.length > LONGEST_ALIGNED;
  const settled = accepted && sign.kind !== 'street-plate' && sign.kind !== 'metro';
  const aligned = long || settled ? '' : zh;
  const hanAt = hanPlaces(aligned);
  const texts: Texts = { zh: aligned, words, stems, hanAt, base };
  const idle = aligned === '';
  let reading = UNREAD;
  let laid = idle ? EMPTY : lay(texts, reading);
  const needed =
    PLACES.has(sign.kind) ||
    laid.unexplained.length > 0 ||
    laid.segments.some((piece) => piece.kind === 'unknown' || piece.kind === 'literal');
  if (!idle && needed && hanAt.length > 0) {
    reading = readingOf(aligned, words, hanAt);
    if (reading.names.size > 0) laid = lay(texts, reading);
  }
  const { segments, spelled, unexplained } = laid;
  const usable = reading.syllables;
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
    readable: reading.spans,
    unexplained,
    glosses: unexplained.length > 0 ? glossesOf(aligned) : new Set(),
    base,
    dictionary,
  };
}
