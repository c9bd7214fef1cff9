import { literalMeanings } from '../lexicon/lexicon';

const LONGEST_GLOSS = 4;

/** The stems a word-for-word gloss of the Chinese could use. */
export function glossesOf(zh: string): Set<string> {
  const found = new Set<string>();
  const literal = literalMeanings();
  for (let start = 0; start < zh.length; start += 1)
    for (let size = 1; size <= LONGEST_GLOSS && start + size <= zh.length; size += 1)
      for (const sense of literal.get(zh.slice(start, start + size))?.senses ?? [])
        for (const word of sense) found.add(word);
  return found;
}
