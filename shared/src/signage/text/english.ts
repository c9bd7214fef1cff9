import { stem } from './stem';

/** A word of the English text: where it stands, how it is written, and the form it is compared by. */
export interface Word {
  text: string;
  lower: string;
  stem: string;
  start: number;
  end: number;
  /** Holds a figure: 2F, B1, 3rd, 1420. */
  code: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’`´][\p{L}\p{M}]+)*['’]?/gu;
/** The same where the whole text is ASCII, which most signs are: several times as fast. */
const ASCII_WORD = /[A-Za-z0-9]+(?:['`][A-Za-z]+)*'?/g;
const BEYOND_ASCII = /[\u0080-\uffff]/;
const HAN = /\p{Script=Han}/u;

/** Splits English text into words; Han runs are left to the integrity rules. */
export function wordsOf(text: string): Word[] {
  const found: Word[] = [];
  const ascii = !BEYOND_ASCII.test(text);
  for (const match of text.matchAll(ascii ? ASCII_WORD : WORD)) {
    const raw = match[0];
    if (!ascii && HAN.test(raw)) continue;
    const lower = raw.toLowerCase().replace(/[’`´]/g, "'");
    const code = ascii ? /\d/.test(raw) : /\p{N}/u.test(raw);
    found.push({
      text: raw,
      lower,
      stem: code ? lower : stem(lower),
      start: match.index,
      end: match.index + raw.length,
      code,
    });
  }
  return found;
}

/** Words that carry no meaning of their own in a sign and need no counterpart in the Chinese. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `a an the of to for in on at by with and or your you yours my our their its his her is are be am was were been being
  this that these those it from as please kindly here there do does did not no only any all will shall should must may
  can could would have has had into onto than if when while during who which what whose so such each every own we us i
  me he she they them up out off down over under upon about via per until till after before through within without
  where both more most less least etc non us too also very yes both let's its it's there's between across
  along toward towards behind case ahead hereby`
    .trim()
    .split(/\s+/)
    .flatMap((word) => [word, stem(word)]),
);

/** The stems of a phrase that carry meaning. */
export function contentStems(phrase: string): string[] {
  const all = wordsOf(phrase).map((word) => word.stem);
  const content = all.filter((word) => !FUNCTION_WORDS.has(word));
  return content.length > 0 ? content : all;
}
