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
