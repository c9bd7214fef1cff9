import { contentStems } from '../text/english';

/** A Chinese word or phrase with the English it may become on a sign. */
export interface Entry {
  zh: string;
  /** Each sense as the stems that must all be present. */
  senses: string[][];
  /** The first sense as written, for proposals. */
  proposal: string;
  /** May stay untranslated. */
  optional: boolean;
  /** From the term base: what stands there is the standard form. */
  term: boolean;
  /** A verb or a function word: may be left to the context. */
  action: boolean;
  /** A proper name or part of an address. */
  place: boolean;
  /** Only the general word list knows it: a dictionary meaning, not sign usage. */
  listed: boolean;
}

const ENTRY = /(~?)([\p{Script=Han}A-Za-z0-9]+)=([^=]*?)(?=\s+~?[\p{Script=Han}A-Za-z0-9]+=|\s*$)/gu;

const stemSets = new WeakMap<Entry, ReadonlySet<string>>();

/** Every stem of every sense of an entry. */
export function stemsOf(entry: Entry): ReadonlySet<string> {
  let stems = stemSets.get(entry);
  if (!stems) {
    stems = new Set(entry.senses.flat());
    stemSets.set(entry, stems);
  }
  return stems;
}

/** Reads the notation of the lexicon fields: `中文=sense/sense`, `~` before what may stay untranslated. */
export function parseField(text: string, action = false): Entry[] {
  const entries: Entry[] = [];
  for (const line of text.split('\n')) {
    for (const [, mark, zh, body] of line.matchAll(ENTRY)) {
      const senses = (body ?? '').split('/').filter((sense) => sense.trim() !== '');
      entries.push({
        zh: zh as string,
        senses: senses.map(contentStems),
        proposal: senses[0]?.trim() ?? '',
        optional: mark === '~',
        term: false,
        place: false,
        listed: false,
        action,
      });
    }
  }
  return entries;
}
