import { pinyin } from 'pinyin-pro';
import { lettersOf, syllablesOf } from './pinyin';

const GENERIC = /(?:大街|小街|斜街|夹道|胡同|大道|高速|[路街巷道桥门湖山河村镇县寺庙塔站])$/u;

/** Writes syllables as one name with the marks the rules ask for: xi an → Xi'an. */
export function joinSyllables(syllables: readonly string[]): string {
  const joined = syllables
    .map((syllable, at) => (at > 0 && /^[aoe]/.test(syllable) ? `'${syllable}` : syllable))
    .join('')
    .replace(/v/g, 'ü');
  return joined.charAt(0).toUpperCase() + joined.slice(1);
}

/** A Chinese name in pinyin: specific part joined, generic part apart. */
export function nameInPinyin(zh: string): string {
  const han = zh.replace(/[^\p{Script=Han}]/gu, '');
  const syllables = syllablesOf(han);
  const generic = GENERIC.exec(han)?.[0] ?? '';
  const cut = han.length - generic.length;
  if (generic === '' || cut < 1) return joinSyllables(syllables);
  if (cut === 1 && generic.length === 1) return joinSyllables(syllables);
  return `${joinSyllables(syllables.slice(0, cut))} ${joinSyllables(syllables.slice(cut))}`;
}

/**
 * How a Chinese name is read aloud: a syllable with its tone for each Chinese character, in order, parted by spaces;
 * other signs are left out. 天安门 → `tiān ān mén`.
 */
export function readingOfName(zh: string): string {
  const han = zh.match(/\p{Script=Han}+/gu) ?? [];
  return han.map((run) => pinyin(run, { toneType: 'symbol' })).join(' ');
}

/** True when the word spells several syllables of which a later one begins with a, o, e, without its mark or with it elsewhere. */
export function needsMark(word: string, syllables: readonly string[]): boolean {
  const letters = lettersOf(word);
  const bare = word.replace(/[’`´]/g, "'").toLowerCase();
  for (let start = 0; start < syllables.length; start += 1) {
    let joined = '';
    let marked = '';
    for (let end = start; end < syllables.length && joined.length < letters.length; end += 1) {
      const syllable = syllables[end] as string;
      marked += end > start && /^[aoe]/.test(syllable) ? `'${syllable}` : syllable;
      joined += syllable;
      if (joined === letters) return marked.includes("'") && marked !== bare;
    }
  }
  return false;
}
