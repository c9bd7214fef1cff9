import { fileURLToPath } from 'node:url';
import { englishDictionary as dictionaryOf } from 'cms/signage/english-dictionary';
import type { SpellingDictionary } from 'shared/signage';

/** American and British English together, read when the first word is asked. */
export const englishDictionary = (): SpellingDictionary =>
  dictionaryOf(fileURLToPath(import.meta.resolve('shared/signage')));
