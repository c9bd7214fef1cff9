import { lexicon } from '../lexicon/lexicon';
import type { Entry } from '../lexicon/parse';
import type { PlaceKind } from '../sign';
import { foldChinese } from '../text/chinese';
import { contentStems, wordsOf } from '../text/english';
import { bagOf, foldEnglish } from './fold';

/** One row of the term base. */
export interface Term {
  zh: string;
  preferred: string;
  accepted: string[];
  forbidden: string[];
  domain: string;
  source: string;
  confidence: string;
}

/** A term with its English forms folded for comparison. */
export interface IndexedTerm extends Term {
  key: string;
  /** Only for these kinds of sign, when the Chinese carries such a mark: `宣武门(地铁站名)`. */
  only?: PlaceKind;
  folded: Set<string>;
  banned: Set<string>;
  forms: readonly string[];
  /** The stems of each form, sorted. */
  bags: readonly string[];
  /** Each form in lower case without apostrophes. */
  bare: ReadonlySet<string>;
  /** The last word of each form. */
  heads: ReadonlySet<string>;
  content: ReadonlySet<string>;
}

/** The term base as the engine asks it. */
export interface TermBase {
  terms: readonly IndexedTerm[];
  /** Terms for exactly this Chinese text on this kind of sign. */
  lookup(zhKey: string, kind: PlaceKind): IndexedTerm[];
  /** Lexicon and terms together, for segmenting composite texts. */
  entries: ReadonlyMap<string, Entry>;
  /** The length of the longest entry of two characters or more that begins with these two. */
  longest: ReadonlyMap<string, number>;
  /** Every word of an English form, in lower case. */
  words: ReadonlySet<string>;
  /** Every word of an English form as it is written there. */
  spellings: ReadonlySet<string>;
}

const LONGEST_ENTRY = 24;
const PLACE_DOMAIN = /^(?:place-|road$|metro$|name-exception$)/;

/** True for terms that are names of places, roads, stations, owners. */
export const isPlaceTerm = (term: Pick<Term, 'domain' | 'zh'>): boolean =>
  PLACE_DOMAIN.test(term.domain) &&
  !GENERIC_ROAD.test(term.zh) &&
  !(term.domain === 'metro' && METRO_SERVICE.test(term.zh));

/** Roads by kind or number, without a name of their own. */
const GENERIC_ROAD =
  /^(?:[东南西北中小大]?(?:[二三四五六]?环路?|[路街巷桥]|大街)|.*(?:干道|国道|省道|县道|辅路|支路|公路|车道|胡同|立交桥|天桥|横道|人行道|盲道|步行街|专用道|单行线|环岛|隧道|地下通道))$/u;
const METRO_SERVICE = /换乘|开往|班车|站台|站厅|安全|出口|小心|先下|请勿|地铁$|号线|^站$/u;

/** Lower case, apostrophes dropped. */
export const withoutMarks = (text: string): string => text.replace(/[’'‘`]/g, '').toLowerCase();

function index(term: Term): IndexedTerm {
  const note = /[（(]([^（）()]*)[)）]\s*$/.exec(term.zh)?.[1];
  const forms = [term.preferred, ...term.accepted];
  const zh = note === undefined ? term.zh : term.zh.replace(/[（(][^（）()]*[)）]\s*$/, '');
  return {
    ...term,
    zh,
    key: foldChinese(zh),
    ...(note === '地铁站名' ? { only: 'metro' as const } : {}),
    folded: new Set(forms.map(foldEnglish)),
    forms,
    bags: forms.map(bagOf),
    bare: new Set(forms.map(withoutMarks)),
    heads: new Set(forms.map((form) => wordsOf(form).at(-1)?.stem ?? '')),
    content: new Set(forms.flatMap(contentStems)),
    banned: new Set(term.forbidden.map(foldEnglish)),
  };
}

function entryOf(term: IndexedTerm): Entry {
  return {
    zh: term.key,
    senses: [term.preferred, ...term.accepted].map(contentStems),
    proposal: term.preferred,
    optional: false,
    term: true,
    place: isPlaceTerm(term),
    listed: false,
    action: false,
  };
}

/** Builds the index of a term base. */
export function createTermBase(rows: readonly Term[]): TermBase {
  const terms = rows.map(index);
  const byKey = new Map<string, IndexedTerm[]>();
  const entries = new Map<string, Entry>(lexicon());
  const words = new Set<string>();
  const spellings = new Set<string>();
  for (const term of terms) {
    byKey.set(term.key, [...(byKey.get(term.key) ?? []), term]);
    for (const form of [term.preferred, ...term.accepted])
      for (const word of form.split(/[^\p{L}']+/u)) {
        if (!word) continue;
        spellings.add(word);
        words.add(word.toLowerCase());
      }
    const known = entries.get(term.key);
    const entry = entryOf(term);
    if (term.only !== undefined && known) continue;
    entries.set(
      term.key,
      known ? { ...entry, optional: known.optional, senses: [...entry.senses, ...known.senses] } : entry,
    );
  }
  const longest = new Map<string, number>();
  for (const key of entries.keys()) {
    if (key.length < 2) continue;
    const head = key.slice(0, 2);
    if (key.length > (longest.get(head) ?? 0)) longest.set(head, Math.min(key.length, LONGEST_ENTRY));
  }
  return {
    terms,
    entries,
    longest,
    words,
    spellings,
    lookup: (zhKey, kind) =>
      (byKey.get(zhKey) ?? []).filter((term) => term.only === undefined || term.only === kind),
  };
}
