import { pinyin } from 'pinyin-pro';
import { READINGS } from './readings';

const HAN_RUN = /\p{Script=Han}+/gu;
const longest = Math.max(...[...READINGS.keys()].map((key) => key.length));

function plain(syllable: string): string {
  return syllable.replace(/ü/g, 'v').toLowerCase();
}

function read(run: string): string[] {
  const characters = Array.from(run);
  const syllables = pinyin(run, { toneType: 'none', type: 'array', v: true }).map(plain);
  if (syllables.length !== characters.length) return characters.map(() => '?');
  for (let at = 0; at < characters.length; at += 1) {
    for (let size = Math.min(longest, characters.length - at); size >= 2; size -= 1) {
      const fixed = READINGS.get(characters.slice(at, at + size).join(''));
      if (!fixed) continue;
      fixed.forEach((syllable, offset) => {
        syllables[at + offset] = syllable;
      });
      break;
    }
  }
  return syllables;
}

const READ_LIMIT = 20_000;
const readBefore = new Map<string, string[]>();

function remembered(run: string): string[] {
  const before = readBefore.get(run);
  if (before) return before;
  const syllables = read(run);
  if (readBefore.size >= READ_LIMIT) readBefore.clear();
  if (run.length <= 40) readBefore.set(run, syllables);
  return syllables;
}

/** Readings of each Han character of a text, in order, without tones (`v` for ü); other characters are left out. */
export function syllablesOf(text: string): string[] {
  const found: string[] = [];
  for (const run of text.match(HAN_RUN) ?? []) found.push(...remembered(run));
  return found;
}

const readings = new Map<string, string[]>();

/** Every reading a character can have. */
export function readingsOf(character: string): string[] {
  let known = readings.get(character);
  if (!known) {
    known = pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true }).map(plain);
    if (readings.size >= READ_LIMIT) readings.clear();
    readings.set(character, known);
  }
  return known;
}

/** An English-side word as bare pinyin letters: `Tian'anmen` → `tiananmen`, tone marks dropped, ü as v. */
export function lettersOf(word: string): string {
  return word
    .toLowerCase()
    .replace(/ü/g, 'v')
    .normalize('NFD')
    .replace(/u\u0308/g, 'v')
    .replace(/[^a-z]/g, '');
}

/** A run of characters whose readings, joined, are exactly these letters. */
export interface PinyinSpan {
  start: number;
  end: number;
}

/** All runs of syllables that spell the word; `lyu` and `lu` pass for lü. */
export function spansSpelling(letters: string, syllables: readonly string[]): PinyinSpan[] {
  const spans: PinyinSpan[] = [];
  if (letters.length < 1 || letters.length > 40) return spans;
  for (let start = 0; start < syllables.length; start += 1) {
    let rest = letters;
    for (let end = start; end < syllables.length && rest !== ''; end += 1) {
      const next = syllables[end] as string;
      const form = [next, next.replace('v', 'yu'), next.replace('v', 'u')].find((spelling) =>
        rest.startsWith(spelling),
      );
      if (form === undefined) break;
      rest = rest.slice(form.length);
      if (rest === '') spans.push({ start, end: end + 1 });
    }
  }
  return spans;
}
