import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type SpellingDictionary, spellingFrom } from 'shared/signage';

// The dictionaries are packages of `shared`, so they are looked up from there.
const fromShared = createRequire(fileURLToPath(import.meta.resolve('shared/signage')));

function hunspell(name: string): { aff: string; dic: string } {
  const folder = dirname(fromShared.resolve(name));
  return {
    aff: readFileSync(join(folder, 'index.aff'), 'utf8'),
    dic: readFileSync(join(folder, 'index.dic'), 'utf8'),
  };
}

/** American and British English together, read when the first word is asked. */
export function englishDictionary(): SpellingDictionary {
  let dictionary: SpellingDictionary | undefined;
  return {
    knows(word) {
      dictionary ??= spellingFrom([hunspell('dictionary-en'), hunspell('dictionary-en-gb')]);
      return dictionary.knows(word);
    },
  };
}
