import type { Analysis } from '../analysis';
import { lettersOf } from '../names/pinyin';
import { nameInPinyin, needsMark } from '../names/spell';
import type { Report } from '../report';

const ENGLISH_GENERIC =
  /\b(?:road|rd|street|st|avenue|ave|alley|lane|boulevard|blvd|north|south|east|west|middle|outer|inner|bridge|ring|expressway|square|park)\b/i;

/** Street plates: all pinyin, spelled, joined and marked as the rules for place names have it. */
export function checkStreetPlate(analysis: Analysis): Report[] {
  const { sign, words, syllables } = analysis;
  if (sign.kind !== 'street-plate' || words.length === 0 || syllables.length === 0) return [];
  const whole = { start: 0, end: sign.en.length, suggestion: nameInPinyin(sign.zh) };
  if (ENGLISH_GENERIC.test(sign.en)) return [{ rule: 'NAME-02', ...whole }];
  const letters = lettersOf(sign.en);
  const expected = syllables.join('');
  if (
    letters !== expected &&
    letters !== expected.replace(/v/g, 'u') &&
    letters !== expected.replace(/v/g, 'yu')
  )
    return [{ rule: 'NAME-09', ...whole }];
  const sizes = words.map((word) => sizeOf(lettersOf(word.text), syllables));
  const singles = sizes.filter((size) => size === 1).length;
  if (singles >= 3 || (singles >= 2 && sizes.length > 2 && sizes[0] === 1))
    return [{ rule: 'NAME-04', ...whole }];
  if (analysis.accepted) return [];
  if (words.length === 1 && /[路街巷]$/.test(sign.zh) && syllables.length > 2)
    return [{ rule: 'NAME-02', ...whole }];
  const unmarked = words.find((word) => needsMark(word.text, syllables));
  return unmarked && !analysis.accepted ? markMissing(unmarked, whole.suggestion) : [];
}

/** Both the rule for names and the rule for apostrophes are broken. */
export function markMissing(word: { start: number; end: number }, suggestion: string | undefined): Report[] {
  const place = { start: word.start, end: word.end, suggestion };
  return [
    { rule: 'NAME-05', ...place },
    { rule: 'PUN-04', ...place },
  ];
}

function sizeOf(letters: string, syllables: readonly string[]): number {
  for (let start = 0; start < syllables.length; start += 1) {
    let joined = '';
    for (let end = start; end < syllables.length && joined.length < letters.length; end += 1) {
      joined += syllables[end];
      if (joined === letters) return end - start + 1;
    }
  }
  return 2;
}
