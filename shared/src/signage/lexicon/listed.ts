import { type Entry, stemsOf } from './parse';
import { contentStems } from '../text/english';
import { WORD_LIST } from './word-list';

/** The longest word of the general word list. */
export const LONGEST_LISTED = 6;

let lines: Map<string, string> | undefined;
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
    if (sign > start && sign < stop)
      lines.set(WORD_LIST.slice(start, sign), WORD_LIST.slice(sign + 1, stop));
    start = stop + 1;
  }
  return lines;
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
          senses: senses.map(contentStems).filter((sense) => sense.length > 0),
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

/** Every stem by which the word list explains some word of two characters or more in the text. */
export function listedStems(zh: string): Set<string> {
  const found = new Set<string>();
  for (let start = 0; start + 2 <= zh.length; start += 1)
    for (let size = 2; size <= LONGEST_LISTED && start + size <= zh.length; size += 1) {
      const entry = listedEntry(zh.slice(start, start + size));
      if (entry) for (const stem of stemsOf(entry)) found.add(stem);
    }
  return found;
}
