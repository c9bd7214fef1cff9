import type { Analysis } from '../analysis';
import { lexiconStems, lexiconWords } from '../lexicon/lexicon';
import { listedEntry } from '../lexicon/listed';
import { stemsOf } from '../lexicon/parse';
import type { Report } from '../report';
import { editDistance, nearest, slipsAllowed } from '../spelling/distance';
import { expectedWords, isBrand, lacksFinalE, nearestSignWord, signVocabulary } from '../spelling/expected';
import { FUNCTION_WORDS, type Word } from '../text/english';
import { stem } from '../text/stem';
import { isAbbreviation } from './capitals';

const NAME_LIKE = new Set(['shop', 'food', 'museum-label', 'place-name']);
const MOST_WORDS = 120;
/** Forms that the rules of apostrophe and number report. */
const FORMS_OF_OTHER_RULES =
  /^(?:childrens|mens|womens|peoples|informations|luggages|baggages|equipments|furnitures|photographies|rubbishes)$/;

/** The dictionary, the term base, brands or the pinyin of the Chinese know the word. */
export function isKnown(analysis: Analysis, word: Word, at: number): boolean {
  const { dictionary, base } = analysis;
  if (word.code || word.text.length < 2 || (analysis.readable[at]?.length ?? 0) > 0) return true;
  if (lexiconWords().has(word.lower) || FORMS_OF_OTHER_RULES.test(word.lower)) return true;
  const plain = word.lower.replace(/'s?$/, '');
  if (base.words.has(word.lower) || base.words.has(plain) || isBrand(plain) || isBrand(word.lower))
    return true;
  if (
    word.text === word.text.toUpperCase() &&
    isAbbreviation(word.text) &&
    word.text.length <= 4 &&
    !/^[A-Z]*$/.test(analysis.sign.en.replace(/[^A-Za-z]/g, ''))
  )
    return true;
  if (!dictionary) return true;
  // The general word list writes it so.
  if (analysis.segments.some(({ entry }) => entry?.listed && stemsOf(entry).has(word.stem))) return true;
  return (
    dictionary.knows(word.text) ||
    dictionary.knows(word.lower) ||
    dictionary.knows(plain) ||
    dictionary.knows(word.lower.charAt(0).toUpperCase() + word.lower.slice(1)) ||
    dictionary.knows(word.text.toUpperCase())
  );
}

function glued(analysis: Analysis, word: Word): string | undefined {
  const { dictionary } = analysis;
  if (!dictionary || word.lower.length < 7 || word.lower.length > 40) return undefined;
  for (let cut = 3; cut <= word.lower.length - 3; cut += 1) {
    const left = word.lower.slice(0, cut);
    const right = word.lower.slice(cut);
    const common = (part: string): boolean => signVocabulary().includes(part) || FUNCTION_WORDS.has(part);
    if (dictionary.knows(left) && dictionary.knows(right) && (common(left) || common(right)))
      return `${left} ${right}`;
  }
  return undefined;
}

function withCase(model: string, word: string): string {
  if (model === model.toUpperCase()) return word.toUpperCase();
  return /^\p{Lu}/u.test(model) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

function replaced(text: string, word: Word, by: string): string {
  return text.slice(0, word.start) + withCase(word.text, by) + text.slice(word.end);
}

/** A name in a foreign or coined spelling, not a slip. */
function looksLikeName(analysis: Analysis, word: Word): boolean {
  if (!NAME_LIKE.has(analysis.sign.kind) || !/^\p{Lu}/u.test(word.text)) return false;
  return analysis.segments.some((piece) => piece.kind === 'unknown');
}

/** Made of syllables that pinyin has. */
const PINYIN =
  /^(?:(?:b|p|m|f|d|t|n|l|g|k|h|j|q|x|zh?|ch?|sh?|r|y|w)?(?:a(?:i|o|ng?)?|e(?:i|ng?|r)?|i(?:a(?:o|ng?)?|e|ng?|u|ong)?|o(?:ng|u)?|u(?:a(?:i|ng?)?|e|i|n|o)?|ü(?:e|n)?))+$/;

/** Words no dictionary knows. */
export function checkSpelling(analysis: Analysis): Report[] {
  const { words, sign } = analysis;
  const reports: Report[] = [];
  let expected: string[] | undefined;
  for (let at = 0; at < Math.min(words.length, MOST_WORDS) && reports.length < 3; at += 1) {
    const word = words[at] as Word;
    const meant = NEVER_MEANT.get(word.lower) ?? (endless(analysis, word) ? `${word.lower}e` : undefined);
    if (meant && !analysis.accepted) {
      reports.push({
        rule: 'SPELL-02',
        start: word.start,
        end: word.end,
        suggestion: replaced(sign.en, word, meant),
      });
      continue;
    }
    if (isKnown(analysis, word, at) || word.text.length > 40) continue;
    expected ??= expectedWords(analysis);
    const plain = word.lower.replace(/'s?$/, '');
    const joined = /^(\p{Lu}\p{Ll}{2,})(\p{Lu}\p{Ll}{2,})$/u.exec(word.text);
    if (joined) {
      reports.push({
        rule: 'SPELL-03',
        start: word.start,
        end: word.end,
        suggestion: replaced(sign.en, word, `${joined[1]} ${joined[2]}`.toLowerCase()),
      });
      continue;
    }
    const guess =
      nearest(plain, expected) ??
      nearest(stem(plain), expected) ??
      nearest(plain.replace(/s$/, ''), expected);
    const apart = guess ? undefined : glued(analysis, word);
    if (apart) {
      reports.push({
        rule: 'SPELL-03',
        start: word.start,
        end: word.end,
        suggestion: replaced(sign.en, word, apart),
      });
      continue;
    }
    const other = guess ?? (plain.length > 3 ? nearestSignWord(plain) : undefined);
    const slip =
      other !== undefined && plain.length > 4 && editDistance(plain, other, 1) <= 1 && !PINYIN.test(plain);
    if (!guess && !slip && looksLikeName(analysis, word)) continue;
    if (!guess && !slip && /^\p{Lu}/u.test(word.text) && sign.kind === 'museum-label') continue;
    reports.push({
      rule: 'SPELL-01',
      start: word.start,
      end: word.end,
      suggestion: other ? replaced(sign.en, word, other) : undefined,
    });
  }
  return reports;
}

/** Pairs that are mixed up although no single slip apart. */
const CONFUSED: readonly (readonly [wrong: string, right: string])[] = [
  ['stationary', 'stationery'],
  ['principle', 'principal'],
  ['personal', 'personnel'],
  ['muslin', 'muslim'],
  ['hart', 'heart'],
  ['lose', 'lost'],
  ['loose', 'lose'],
  ['isle', 'aisle'],
  ['breaks', 'brakes'],
  ['breath', 'breathe'],
  ['emergent', 'emergency'],
  ['adults', 'adult'],
  ['dying', 'dining'],
  ['prise', 'price'],
  ['stuff', 'staff'],
];

/** Words that have no place on a sign and stand for their neighbour. */
const NEVER_MEANT = new Map([
  ['though', 'through'],
  ['quite', 'quiet'],
]);

/** Real words in the wrong place. */
export function checkConfused(analysis: Analysis): Report[] {
  const { words, unexplained, sign } = analysis;
  if (analysis.accepted || unexplained.length === 0) return [];
  let expected: string[] | undefined;
  for (const word of unexplained) {
    const at = words.indexOf(word);
    if (!isKnown(analysis, word, at) || word.lower.length < 3 || (analysis.readable[at]?.length ?? 0) > 0)
      continue;
    const slip = meansCharacter(analysis, word) ? undefined : slipFor(analysis, word);
    if (slip)
      return [
        { rule: 'SPELL-02', start: word.start, end: word.end, suggestion: replaced(sign.en, word, slip) },
      ];
    if (word.lower.length === 3 && lexiconStems().has(word.stem)) continue;
    if (
      (analysis.glosses.has(word.stem) || meansCharacter(analysis, word)) &&
      !CONFUSED.some(([wrong]) => wrong === word.lower)
    )
      continue;
    expected ??= expectedWords(analysis).filter(
      (candidate) => candidate.length >= 3 && !analysis.stems.has(stem(candidate)),
    );
    const named = CONFUSED.find(
      ([wrong, right]) =>
        wrong === word.lower && expected?.some((candidate) => stem(candidate) === stem(right)),
    );
    const guess =
      named?.[1] ??
      expected.find((candidate) => {
        const limit = word.lower.length >= 8 ? 2 : 1;
        if (limit > slipsAllowed(word.lower.length)) return false;
        const raw = editDistance(word.lower, candidate, limit);
        return raw > 0 && raw <= limit && !related(word.lower, candidate);
      });
    if (guess)
      return [
        { rule: 'SPELL-02', start: word.start, end: word.end, suggestion: replaced(sign.en, word, guess) },
      ];
  }
  return [];
}

/** The last e is lost, and with it the word is what the Chinese says. */
function endless({ segments, spelled, words }: Analysis, word: Word): boolean {
  if (word.code || !lacksFinalE(word.lower) || spelled[words.indexOf(word)]) return false;
  return segments.some(
    (piece) => piece.covered && piece.entry?.proposal.toLowerCase().includes(`${word.lower}e`),
  );
}

/** The word is what a dictionary says of a character that stands by itself. */
function meansCharacter({ segments }: Analysis, word: Word): boolean {
  return segments.some(({ zh }) => {
    const character = zh.length === 1 ? listedEntry(zh) : undefined;
    return character !== undefined && stemsOf(character).has(word.stem);
  });
}

/** One slip away from a word for a piece of the Chinese that is otherwise left untranslated. */
function slipFor(analysis: Analysis, word: Word): string | undefined {
  if (word.lower.length < 3) return undefined;
  for (const piece of analysis.segments) {
    if (piece.covered || piece.kind !== 'entry' || piece.zh.length < 2 || !piece.entry) continue;
    const written = piece.entry.proposal.toLowerCase().split(/[^a-z']+/);
    for (const candidate of [...written, ...stemsOf(piece.entry)]) {
      if (candidate.length < 4 || word.lower.length < candidate.length - 1) continue;
      if (editDistance(word.lower, candidate, 1) === 1 && !related(word.lower, candidate)) return candidate;
      if (
        word.stem !== word.lower &&
        editDistance(word.stem, candidate, 1) === 1 &&
        !related(word.stem, candidate)
      )
        return candidate;
    }
  }
  return undefined;
}

/** Forms of one word, and words that differ by meaning and not by a slip. */
function related(left: string, right: string): boolean {
  if (stem(left) === stem(right)) return true;
  const short = left.length < right.length ? left : right;
  const long = left.length < right.length ? right : left;
  if (long.startsWith(short)) return true;
  let shared = 0;
  while (shared < short.length && short[shared] === long[shared]) shared += 1;
  if (shared >= 6) return true;
  const endings = /^(?:e?[drs]|ing|e|er|or|ed|es|ly|y|ty|ity|al|ful|th|ion|ive|ment|ant|ance)?$/;
  if (shared >= 4 && endings.test(short.slice(shared)) && endings.test(long.slice(shared))) return true;
  return /^(?:un|non|in|re|dis)/.test(long) && long.endsWith(short);
}
