import type { Analysis } from '../analysis';
import { lettersOf, readingsOf } from '../names/pinyin';
import { joinSyllables } from '../names/spell';
import type { Report } from '../report';
import { editDistance } from '../spelling/distance';
import type { Word } from '../text/english';

/** Letters of a word against every run of syllables: another reading, or a slip of the pen. */
export function misspelt(analysis: Analysis, word: Word): Report | undefined {
  const { syllables, zh, hanAt, sign } = analysis;
  const letters = lettersOf(word.text);
  if (letters.length < 4) return undefined;
  const place = { start: word.start, end: word.end };
  for (let start = 0; start < syllables.length; start += 1) {
    let forms = [''];
    for (let end = start; end < Math.min(syllables.length, start + 6); end += 1) {
      const choices = readingsOf(zh[hanAt[end] as number] as string);
      forms = forms
        .flatMap((form) => choices.map((choice) => form + choice))
        .filter((form) => letters.startsWith(form))
        .slice(0, 64);
      if (forms.length === 0) break;
      if (end > start && forms.includes(letters)) {
        const right = joinSyllables(syllables.slice(start, end + 1));
        return {
          rule: 'NAME-06',
          ...place,
          suggestion: sign.en.slice(0, word.start) + right + sign.en.slice(word.end),
        };
      }
    }
  }
  let best: { distance: number; text: string } | undefined;
  for (let start = 0; start < syllables.length; start += 1)
    for (let end = start + 2; end <= Math.min(syllables.length, start + 6); end += 1) {
      const form = syllables.slice(start, end).join('');
      const limit = letters.length <= 5 ? 1 : letters.length <= 9 ? 2 : 3;
      const distance = editDistance(letters, form, limit);
      if (distance <= limit && (!best || distance < best.distance))
        best = { distance, text: joinSyllables(syllables.slice(start, end)) };
    }
  return best
    ? {
        rule: 'NAME-09',
        ...place,
        suggestion: sign.en.slice(0, word.start) + best.text + sign.en.slice(word.end),
      }
    : undefined;
}
