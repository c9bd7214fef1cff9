import { readFile } from 'node:fs/promises';
import type { GeneratedFiles } from './drift';

/** Longest Chinese word taken over: longer entries are proverbs and titles. */
const LONGEST_WORD = 6;
const MOST_SENSES = 8;
const LONGEST_SENSE = 7;
const LINE = /^\S+ (\S+) \[([^\]]*)\] \/(.*)\/\s*$/u;
/** Remarks about the entry, not meanings of it. */
const REMARK =
  /^(?:CL:|(?:old |archaic |erhua )?variant|see |surname|abbr|also (?:written|pr|called)|used (?:in|for|to)|\w+ dynasty$|Japanese|Kangxi|radical|classifier|particle|euphemistic variant|.*\b(?:vulgar|slang)\b)/i;

function sensesOf(body: string): string[] {
  return body
    .split(/[/;]/)
    .filter((sense) => !/\b(?:dialect|archaic|literary|slang|vulgar|Buddhism|loanword|Tw)\b/.test(sense))
    .map((sense) =>
      sense
        .replace(/\([^)]*\)?|\[[^\]]*\]?/g, ' ')
        .replace(/\b(?:sb|sth|lit\.|fig\.|esp\.|etc|e\.g\.)(?=\W|$)|\.\.\./g, ' ')
        .replace(/[^\p{L}\p{N}' -]/gu, ' ')
        .replace(/^\s*(?:to be|to|a|an|the|be)\s+/i, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(
      (sense) =>
        sense !== '' &&
        !REMARK.test(sense) &&
        !/\p{Script=Han}/u.test(sense) &&
        sense.split(' ').length <= LONGEST_SENSE,
    );
}

/**
 * The word list of the sign auditor from a CC-CEDICT text: one line per simplified word, `word=sense/sense`, sorted.
 * Remarks, grammar notes, long explanations and senses marked as dialect or archaic are left out.
 */
export function wordListFrom(cedict: string): string {
  const words = new Map<string, string[]>();
  for (const line of cedict.split('\n')) {
    const [, word, reading, body] = LINE.exec(line) ?? [];
    if (!word || !body || !/^\p{Script=Han}+$/u.test(word) || word.length > LONGEST_WORD) continue;
    // A reading in capitals is a proper name; a single character's name sense is a surname.
    if (word.length === 1 && /^[A-Z]/.test(reading ?? '')) continue;
    const senses = sensesOf(body);
    if (senses.length > 0) words.set(word, [...(words.get(word) ?? []), ...senses]);
  }
  return [...words]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([word, senses]) => `${word}=${[...new Set(senses)].slice(0, MOST_SENSES).join('/')}`)
    .join('\n');
}

const HEADER = `// Made by \`npm run generate -- --word-list FILE\` from CC-CEDICT (release of 2026-01-04), © MDBG and contributors,
// licensed CC BY-SA 4.0, which holds for this file too. Shortened: see scripts/src/generate/word-list.ts.
// Do not edit: what signs need otherwise belongs to the fields of the lexicon.

/** Chinese words with dictionary meanings, \`word=sense/sense\`, one a line, sorted. */
export const WORD_LIST = \``;

/** The module that holds the word list. Rejects when the file cannot be read or holds no entry. */
export async function wordListFile(path: string): Promise<GeneratedFiles> {
  const list = wordListFrom(await readFile(path, 'utf8'));
  if (list === '')
    throw new Error(`${path} holds no entry of the form "傳統 传统 [pin1 yin1] /sense/sense/"`);
  return { 'shared/src/signage/lexicon/word-list.ts': `${HEADER}${list.replace(/[`\\$]/g, '')}\`;\n` };
}
