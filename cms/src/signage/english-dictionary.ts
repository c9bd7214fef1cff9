import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type SpellingDictionary, spellingFrom } from 'shared/signage';

/**
 * American and British English together, read when the first word is asked.
 * @param home a file of the package `shared`, whose dictionaries these are.
 */
export function englishDictionary(home: string): SpellingDictionary {
  const fromShared = createRequire(home);
  const hunspell = (name: string) => {
    const folder = dirname(fromShared.resolve(name));
    return {
      aff: readFileSync(join(folder, 'index.aff'), 'utf8'),
      dic: readFileSync(join(folder, 'index.dic'), 'utf8'),
    };
  };
  let dictionary: SpellingDictionary | undefined;
  return {
    knows(word) {
      dictionary ??= spellingFrom([hunspell('dictionary-en'), hunspell('dictionary-en-gb')]);
      return dictionary.knows(word);
    },
  };
}
