import { ACTIONS } from './fields/actions';
import { COMMERCE } from './fields/commerce';
import { CULTURE } from './fields/culture';
import { FACILITIES } from './fields/facilities';
import { LITERAL } from './fields/literal';
import { PARTICLES } from './fields/particles';
import { PEOPLE } from './fields/people';
import { SERVICES } from './fields/services';
import { TOURISM } from './fields/tourism';
import { TRANSPORT } from './fields/transport';
import { type Entry, parseField } from './parse';

const NOUNS = [
  FACILITIES,
  TRANSPORT,
  TOURISM,
  CULTURE,
  SERVICES,
  COMMERCE,
  PEOPLE,
];

function merge(entries: readonly Entry[]): Map<string, Entry> {
  const merged = new Map<string, Entry>();
  for (const entry of entries) {
    const known = merged.get(entry.zh);
    if (known) known.senses.push(...entry.senses);
    else merged.set(entry.zh, { ...entry, senses: [...entry.senses] });
  }
  return merged;
}

let entries: Map<string, Entry> | undefined;
let literal: Map<string, Entry> | undefined;
let english: Set<string> | undefined;

/** The bilingual lexicon of public signs, read once. */
export function lexicon(): ReadonlyMap<string, Entry> {
  entries ??= merge([
    ...parseField(PARTICLES, true),
    ...parseField(ACTIONS, true),
    ...NOUNS.flatMap((field) => parseField(field)),
  ]);
  return entries;
}

/** Literal meanings: what a word-for-word gloss would write. */
export function literalMeanings(): ReadonlyMap<string, Entry> {
  literal ??= merge(parseField(LITERAL));
  return literal;
}

let rawWords: Set<string> | undefined;

/** Every English word as the lexicon writes it: all of them are spelled right. */
export function lexiconWords(): ReadonlySet<string> {
  rawWords ??= new Set(
    [PARTICLES, ACTIONS, ...NOUNS].flatMap((field) => field.match(/[\p{Script=Latin}\p{M}']+/gu) ?? []),
  );
  return rawWords;
}

/** Every English stem that some Chinese word of the lexicon may become. */
export function lexiconStems(): ReadonlySet<string> {
  if (english) return english;
  english = new Set<string>();
  for (const entry of lexicon().values())
    for (const sense of entry.senses) for (const word of sense) english.add(word);
  return english;
}
