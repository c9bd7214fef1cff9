import { contentStems } from '../text/english';
import { type Entry, stemsOf } from './parse';
import { WORD_LIST } from './word-list';

let lines: Map<string, string> | undefined;
/** For the first two characters, the length of the longest word that begins with them. */
const reach = new Map<string, number>();
const parsed = new Map<string, Entry | undefined>();
const PARSED_LIMIT = 50_000;

function sensesByWord(): Map<string, string> {
  if (lines) return lines;
  lines = new Map();
  let start = 0;
  while (start < WORD_LIST.length) {
    const end = WORD_LIST.indexOf('\n', start);
    const stop = end < 0 ? WORD_LIST.length : end;
    const sign = WORD_LIST.indexOf('=', start);
    if (sign > start && sign < stop) {
      const word = WORD_LIST.slice(start, sign);
      lines.set(word, WORD_LIST.slice(sign + 1, stop));
      const head = word.slice(0, 2);
      if (word.length > (reach.get(head) ?? 0)) reach.set(head, word.length);
    }
    start = stop + 1;
  }
  return lines;
}

/** Of a person the list says who it was; a sign says the name alone: Zhan Tianyou Chinese railroad engineer. */
function personIn(sense: string): string[] {
  const name = /^(\p{Lu}[\p{Ll}']+ \p{Lu}[\p{Ll}']+) (?=\S+ \S)/u.exec(sense)?.[1];
  return name ? [name] : [];
}

/** The word as the general Chinese–English word list explains it, if it lists it. */
export function listedEntry(zh: string): Entry | undefined {
  const known = parsed.get(zh);
  if (known !== undefined || parsed.has(zh)) return known;
  const body = sensesByWord().get(zh);
  const senses = body?.split('/') ?? [];
  const entry: Entry | undefined =
    body === undefined
      ? undefined
      : {
          zh,
          senses: [...senses, ...senses.flatMap(personIn)]
            .map(contentStems)
            .filter((sense) => sense.length > 0),
          proposal: senses[0] ?? '',
          optional: false,
          term: false,
          place: false,
          action: false,
          listed: true,
        };
  if (parsed.size >= PARSED_LIMIT) parsed.clear();
  parsed.set(zh, entry);
  return entry;
}

/** The length of the longest listed word that begins here; 0 when none of two characters or more does. */
export function listedReach(zh: string, start: number): number {
  if (!lines) sensesByWord();
  return Math.min(reach.get(zh.slice(start, start + 2)) ?? 0, zh.length - start);
}

let lastText = '';
let lastStems: ReadonlySet<string> = new Set();

/** Every stem by which the word list explains some word of two characters or more in the text. */
export function listedStems(zh: string): ReadonlySet<string> {
  // Several checks of one sign ask for the same text one after another.
  if (zh !== lastText) {
    lastStems = stemsListedIn(zh);
    lastText = zh;
  }
  return lastStems;
}

function stemsListedIn(zh: string): Set<string> {
  const found = new Set<string>();
  for (let start = 0; start + 2 <= zh.length; start += 1)
    for (let size = listedReach(zh, start); size >= 2; size -= 1) {
      const entry = listedEntry(zh.slice(start, start + size));
      if (entry) for (const stem of stemsOf(entry)) found.add(stem);
    }
  return found;
}
