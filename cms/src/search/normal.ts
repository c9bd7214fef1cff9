const cjk = '\\p{Script=Han}';
const betweenHan = new RegExp(`(?<=${cjk})\\s+(?=${cjk})`, 'gu');
const runs = new RegExp(`${cjk}+|[\\p{L}\\p{N}]+`, 'gu');
const isHan = new RegExp(cjk, 'u');

/** A text as it is searched: one spelling of letters and widths, small, without accents and needless spaces. */
export function searchable(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(betweenHan, '')
    .trim();
}

/** What is looked for. */
export interface Wanted {
  /** All of it as one. */
  readonly phrase: string;
  /** Its pieces: words, and for Chinese, which has none, pairs of characters that follow each other. */
  readonly pieces: readonly string[];
}

/** Far more pieces than people type; the database compares each with every text. */
const mostPieces = 16;

/** Takes a question apart; nothing when there is nothing in it to look for. */
export function wantedIn(question: string): Wanted | undefined {
  const phrase = searchable(question);
  const pieces = (phrase.match(runs) ?? []).flatMap((run) => {
    const characters = [...run];
    if (!isHan.test(run) || characters.length < 3) return [run];
    return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
  });
  return pieces.length === 0 ? undefined : { phrase, pieces: [...new Set(pieces)].slice(0, mostPieces) };
}
