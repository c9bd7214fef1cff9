/// <reference path="./nspell.d.ts" />
import nspell from 'nspell';
import type { SpellingDictionary } from '../sign';

/** The two files of a Hunspell dictionary, as text. */
export interface HunspellText {
  aff: string;
  dic: string;
}

const CACHE_LIMIT = 100_000;

/** A dictionary that knows a word when any of the given ones does (American ∪ British). */
export function spellingFrom(dictionaries: readonly HunspellText[]): SpellingDictionary {
  const checkers = dictionaries.map((dictionary) => nspell(dictionary));
  const cache = new Map<string, boolean>();
  return {
    knows(word) {
      const cached = cache.get(word);
      if (cached !== undefined) return cached;
      if (word.length > 40) return false;
      const known = checkers.some((checker) => checker.correct(word));
      if (cache.size < CACHE_LIMIT) cache.set(word, known);
      return known;
    },
  };
}
