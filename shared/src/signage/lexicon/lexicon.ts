import { ACTIONS } from './fields/actions';
import { CATERING } from './fields/catering';
import { COMMERCE } from './fields/commerce';
import { COMMUNICATION } from './fields/communication';
import { CULTURE } from './fields/culture';
import { EDUCATION } from './fields/education';
import { FACILITIES } from './fields/facilities';
import { GOVERNMENT } from './fields/government';
import { HEALTH } from './fields/health';
import { INSTRUCTIONS } from './fields/instructions';
import { LITERAL } from './fields/literal';
import { PARTICLES } from './fields/particles';
import { PEOPLE } from './fields/people';
import { ROOMS } from './fields/rooms';
import { SPORT } from './fields/sport';
import { TOURISM } from './fields/tourism';
import { TRANSPORT } from './fields/transport';
import { type Entry, parseField } from './parse';

const VERBS = [PARTICLES, ACTIONS, INSTRUCTIONS];
const NOUNS = [
  FACILITIES,
  ROOMS,
  TRANSPORT,
  TOURISM,
  CULTURE,
  HEALTH,
  EDUCATION,
  SPORT,
  GOVERNMENT,
  COMMUNICATION,
  CATERING,
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
let rawWords: Set<string> | undefined;

/** The bilingual lexicon of public signs, read once. */
export function lexicon(): ReadonlyMap<string, Entry> {
  entries ??= merge([
    ...VERBS.flatMap((field) => parseField(field, true)),
    ...NOUNS.flatMap((field) => parseField(field)),
  ]);
  return entries;
}

/** Literal meanings: what a word-for-word gloss would write. */
export function literalMeanings(): ReadonlyMap<string, Entry> {
  literal ??= merge(parseField(LITERAL));
  return literal;
}

/** Every English word as the lexicon writes it: all of them are spelled right. */
export function lexiconWords(): ReadonlySet<string> {
  rawWords ??= new Set(
    [...VERBS, ...NOUNS].flatMap((field) => field.match(/[\p{Script=Latin}\p{M}']+/gu) ?? []),
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
