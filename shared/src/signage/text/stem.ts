import { AMERICAN, IRREGULAR, KEPT_ING, SYNONYMS } from './word-forms';

const canonical = new Map<string, string>();
for (const group of SYNONYMS) for (const word of group.slice(1)) canonical.set(word, group[0] as string);

const cache = new Map<string, string>();
const CACHE_LIMIT = 50_000;

function undouble(word: string): string {
  const last = word.at(-1);
  return last === word.at(-2) && last !== 's' && last !== 'l' ? word.slice(0, -1) : word;
}

function stripEnding(word: string): string {
  if (word.length <= 3 || KEPT_ING.has(word)) return word;
  let base = word;
  if (base.endsWith('ies') && base.length > 4) base = `${base.slice(0, -3)}y`;
  else if (/(?:ss|sh|ch|x|zz)es$/.test(base)) base = base.slice(0, -2);
  else if (base.endsWith('s') && !/(?:ss|us|is)$/.test(base)) base = base.slice(0, -1);
  if (KEPT_ING.has(base)) return base;
  if (base.endsWith('ing') && base.length > 5) base = undouble(base.slice(0, -3));
  else if (base.endsWith('ed') && base.length > 4 && !/(?:eed|ied)$/.test(base))
    base = undouble(base.slice(0, -2));
  else if (base.endsWith('ied') && base.length > 4) base = `${base.slice(0, -3)}y`;
  return base.length > 3 && base.endsWith('e') ? base.slice(0, -1) : base;
}

function compute(word: string): string {
  let base = word
    .toLowerCase()
    .replace(/[’`´]/g, "'")
    .replace(/'s$|'$/, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
  base = AMERICAN.get(base) ?? IRREGULAR.get(base) ?? base;
  const stripped = stripEnding(base);
  return canonical.get(base) ?? canonical.get(stripped) ?? stripped;
}

/**
 * The form under which English words are compared: American spelling, singular, without verb endings, and one
 * word for each group of plain synonyms (lift = elevator).
 */
export function stem(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  const found = compute(word);
  if (cache.size < CACHE_LIMIT && word.length < 40) cache.set(word, found);
  return found;
}
