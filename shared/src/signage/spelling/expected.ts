import type { Analysis } from '../analysis';
import { lexicon } from '../lexicon/lexicon';
import { listedStems } from '../lexicon/listed';
import { BRANDS } from './brands';
import { nearest } from './distance';

const WORDS = /[a-z']+/g;
let vocabulary: string[] | undefined;

function collect(): void {
  const seen = new Set<string>();
  for (const word of SIGN_WORDS) seen.add(word);
  for (const entry of lexicon().values())
    for (const word of entry.proposal.match(WORDS) ?? []) if (word.length > 2) seen.add(word);
  vocabulary = [...seen];
}

const SIGN_WORDS =
  `toilet toilets restroom restrooms entrance exit ticket tickets office information parking please security check
  elevator escalator emergency smoking photography caution warning danger museum national square street road station
  subway restaurant hospital police telephone luggage storage wheelchair accessible visitor visitors center centre
  service services staff only beautiful environment kindergarten library university government administration
  recyclable recyclables dangerous prohibited forbidden equipment extinguisher hydrant`.split(/\s+/);

/** Words of everyday signs, for proposals when nothing nearer is known. */
export function signVocabulary(): readonly string[] {
  if (!vocabulary) collect();
  return vocabulary as string[];
}

let vocabularySet: ReadonlySet<string> | undefined;

/** The word with its last e is one of signs, without it none: rout for route, fir for fire. */
export function lacksFinalE(word: string): boolean {
  vocabularySet ??= new Set(signVocabulary());
  return word.length > 2 && vocabularySet.has(`${word}e`) && !vocabularySet.has(word);
}

const GUESS_LIMIT = 5_000;
const guesses = new Map<string, string | undefined>();

/** The word of everyday signs nearest to a misspelled one. */
export function nearestSignWord(word: string): string | undefined {
  if (guesses.has(word)) return guesses.get(word);
  const guess = nearest(word, signVocabulary());
  if (guesses.size >= GUESS_LIMIT) guesses.clear();
  guesses.set(word, guess);
  return guess;
}

/** The words the Chinese of this sign leads one to expect, in lower case as written in terms and lexicon. */
export function expectedWords(analysis: Analysis): string[] {
  const { base, zh } = analysis;
  const found = new Set<string>();
  for (const term of analysis.terms)
    for (const form of [term.preferred, ...term.accepted])
      for (const word of form.toLowerCase().replace(/’/g, "'").match(WORDS) ?? []) found.add(word);
  const limit = Math.min(zh.length, 80);
  for (let start = 0; start < limit; start += 1)
    for (let size = 1; size <= 8 && start + size <= zh.length; size += 1)
      for (const sense of base.entries.get(zh.slice(start, start + size))?.senses ?? [])
        for (const word of sense) found.add(word);
  for (const word of listedStems(zh.slice(0, limit))) found.add(word);
  return [...found];
}

/** Brand words the dictionary does not know. */
export const isBrand = (word: string): boolean => BRANDS.has(word);
