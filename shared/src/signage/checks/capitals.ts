import type { Analysis } from '../analysis';
import type { Report } from '../report';
import type { Word } from '../text/english';

const SMALL = new Set(
  'a an and as at but by for from in into nor of off on onto or over per around against above below beside toward towards since across the through to under up via with behind during within without after before along among between beyond near out than until upon down your you is are be been do if when while not no it its not all due must will can may here this that only use m km cm kg min h g t mm p.m a.m'.split(
    ' ',
  ),
);
const LINKING = new Set('a an and the of or for nor'.split(' '));
const MIXED =
  /^(?:\p{Ll}+\p{Lu}|\p{Lu}\p{Ll}*\p{Ll}\p{Lu}|\p{Lu}{2,}\p{Ll}{2,}(?:\p{Lu}|$)|\p{Lu}{3,}\p{Ll}$)/u;
const BRANDS =
  /^(?:WeChat|McDonald'?s?|iPhone|iPad|UnionPay|eBay|YouTube|LinkedIn|TikTok|WiFi|Wi-Fi|PetroChina|SoHo|CoCo|MacBook|Mc[A-Z]\w+|Mac[A-Z]\w+|O'[A-Z]\w+|DiDi|PhD|JD|kWh|kPa|mL|pH|GoPro|HeyTea|FamilyMart|KTVs|ATMs|VIPs|AEDs|IDs|PINs|iOS|eSIM|LiNing|ChinaPost|AliPay|QQ|EMS|UnionPay's)$/;
const ABBREVIATION = /^(?:[A-Z]{1,5}|[A-Z]+\d+|\d+\w*)s?$/;

const sentenceEnd = (text: string, before: number): boolean =>
  /(?:^|[.!?:;\n(/–—-]|\d)\s*["'(]?$/.test(text.slice(Math.max(0, before - 6), before));

function mixedWord(analysis: Analysis): Word | undefined {
  return analysis.words.find(
    (word) =>
      !word.code &&
      word.text.length > 2 &&
      MIXED.test(word.text) &&
      !BRANDS.test(word.text) &&
      !/^\p{Lu}+'?s$/u.test(word.text),
  );
}

/** Exactly a form of the term base, capitals and all. */
const asListed = ({ terms, sign }: Analysis): boolean =>
  terms.some((term) => term.preferred === sign.en || term.accepted.includes(sign.en));

function shouting(word: Word, analysis: Analysis): boolean {
  const at = analysis.words.indexOf(word);
  return (
    /^\p{Lu}{4,}$/u.test(word.text) &&
    (analysis.spelled[at] === undefined || !ROAD.test(analysis.sign.zh)) &&
    !/^(?:CAUTION|WARNING|DANGER|NOTICE|EXIT|STOP|ATTENTION|TAXI|SALE|FREE|OPEN|CLOSED|CCTV|NCPA|ICBC|UNESCO|WIFI|ATM|RMB|PUSH|PULL|NEW|HAND|OTC|COVID|HDMI|LOGO)$/.test(
      word.text,
    ) &&
    (analysis.spelled[at] !== undefined ||
      (analysis.dictionary ? analysis.dictionary.knows(word.lower) : true))
  );
}

/** Road names set their specific part in capitals by the form of 2006: TIANTAN East Rd. */
const ROAD = /[路街道巷桥环线速]|胡同/u;

/** Use of capital letters. */
export function checkCapitals(analysis: Analysis): Report[] {
  const { words, sign } = analysis;
  const first = words[0];
  if (!first || asListed(analysis)) return [];
  const mixed = mixedWord(analysis);
  if (mixed) return [report('CAP-04', mixed, sign.en, titleCase(mixed.text))];
  const letters = words.filter((word) => !word.code && word.text.length > 1);
  if (
    first.start < 3 &&
    !first.code &&
    /^\p{Ll}/u.test(first.text) &&
    !/^(?:km|m|cm|kg|www|http|https|iPhone|iPad)$/.test(first.text) &&
    !/^(?:[ei]-\p{Lu}|c\.\s?\d)/u.test(sign.en.trim()) &&
    !/\.(?:com|cn|net|org)/.test(sign.en)
  )
    return [report('CAP-01', first, sign.en, titleCase(first.text))];
  const small = letters.find((word) => !SMALL.has(word.lower) && !QUANTITY.test(word.lower));
  if (
    small &&
    letters.every((word) => /^\p{Ll}/u.test(word.text)) &&
    !/[.?]\s*$/.test(sign.en) &&
    !(/^\s*\d/.test(sign.en) && SENTENCES.has(sign.kind)) &&
    !/\.(?:com|cn|net|org)/.test(sign.en)
  )
    return [report('CAP-01', small, sign.en, titleCase(small.text))];
  const allCaps = letters.length > 0 && letters.every((word) => word.text === word.text.toUpperCase());
  if (allCaps) return [];
  const lower = letters.filter((word) => /^\p{Ll}/u.test(word.text) && !hyphenated(sign.en, word));
  const loud = letters.find((word) => shouting(word, analysis));
  if (
    loud &&
    letters.some(
      (word) => /\p{Lu}\p{Ll}/u.test(word.text) || (/\p{Ll}/u.test(word.text) && !SMALL.has(word.lower)),
    )
  )
    return [report('CAP-06', loud, sign.en, titleCase(loud.text))];
  const content = lower.filter(
    (word) => !SMALL.has(word.lower) && !/\bper\s$/.test(sign.en.slice(0, word.start)),
  );
  const title = letters.length - lower.length;
  const big = letters
    .slice(1)
    .find(
      (word, at) =>
        LINKING.has(word.lower) &&
        /^\p{Lu}\p{Ll}*$/u.test(word.text) &&
        word.text.length > 1 &&
        !sentenceEnd(sign.en, word.start) &&
        at < letters.length - 2,
    );
  if (big && content.length === 0) return [report('CAP-03', big, sign.en, big.lower)];
  if (sentenceCase(analysis, letters, content)) return [];
  const mixedScheme = schemeBroken(analysis, letters, content);
  if (mixedScheme) return [mixedScheme];
  const stray = content[0];
  if (!stray || /[.!?]$/.test(sign.en.trim()) || letters.length > 4)
    return uneven(analysis, letters, content);
  if (title < 1 || stray === first) return uneven(analysis, letters, content);
  return [report('CAP-01', stray, sign.en, titleCase(stray.text))];
}

/** Kinds whose texts may be written as sentences, with or without a full stop. */
const SENTENCES = new Set(['notice', 'instruction', 'warning', 'prohibition', 'ticket', 'museum-label']);
const SHORTEST_SENTENCE = 3;
const LONG_SENTENCE = 5;

const wellTranslated = ({ segments, unexplained }: Analysis): boolean =>
  unexplained.length === 0 && segments.every((piece) => piece.covered || piece.entry?.optional === true);

/** Only the first word and one name of several words inside the text begin with a capital. */
function sentenceCase(analysis: Analysis, letters: readonly Word[], content: readonly Word[]): boolean {
  const { sign } = analysis;
  if (!SENTENCES.has(sign.kind) || AFTER_STOP.test(sign.en)) return false;
  const marked = /[\d,:;]/.test(sign.en);
  if (letters.length < SHORTEST_SENTENCE && !marked) return false;
  // Small letters on a short text that does not say what the Chinese says are carelessness.
  if (letters.length < LONG_SENTENCE && !marked && !wellTranslated(analysis)) return false;
  const raised = letters
    .map((word, at) => ({ word, at }))
    .filter(({ word, at }) => at > 0 && /^\p{Lu}/u.test(word.text) && !sentenceEnd(sign.en, word.start));
  if (raised.length === 0) return content.length > 0;
  const [first] = raised;
  const together = raised.every(({ at }, index) => at === (first?.at ?? 0) + index);
  const before = letters[(first?.at ?? 0) - 1]?.lower ?? '';
  return together && raised.length > 1 && content.length > 1 && BEFORE_NAMES.test(before);
}

const BEFORE_NAMES = /^(?:the|of|on|in|at|to|from|during|for|by|near|via|with)$/;

/** Words that go with a figure and stay small. */
const QUANTITY =
  /^(?:hundred|thousand|million|billion|yuan|percent|meters?|metres?|kilomet\w+|hours?|minutes?|days?|years?|persons?|people|a|p)$/;

/** Texts in which capitals mark names, and small letters the rest. */
const RUNNING = new Set(['museum-label', 'food', 'shop']);
const LONGEST_SHORT = 8;
const AFTER_STOP = /[!?]\s{1,8}\p{Ll}/u;

/** Some main words of a short sign begin with a capital, others do not; or a small letter follows a full stop. */
function schemeBroken(
  analysis: Analysis,
  letters: readonly Word[],
  content: readonly Word[],
): Report | undefined {
  const { sign, dictionary } = analysis;
  const afterStop = AFTER_STOP.test(sign.en)
    ? letters.find(
        (word) =>
          /^\p{Ll}/u.test(word.text) &&
          /[!?]\s+$/.test(sign.en.slice(Math.max(0, word.start - 9), word.start)),
      )
    : undefined;
  if (afterStop) return report('CAP-01', afterStop, sign.en, titleCase(afterStop.text));
  const stray = content[0];
  if (!stray || letters.length > LONGEST_SHORT || RUNNING.has(sign.kind) || /[.?]\s*$/.test(sign.en))
    return undefined;
  const main = letters
    .slice(1)
    .find(
      (word) =>
        /^\p{Lu}\p{Ll}{2,}$/u.test(word.text) &&
        !SMALL.has(word.lower) &&
        !/-/.test(sign.en[word.start - 1] ?? '') &&
        analysis.spelled[analysis.words.indexOf(word)] === undefined &&
        dictionary?.knows(word.lower) === true &&
        !sentenceEnd(sign.en, word.start),
    );
  return main ? report('CAP-06', stray, sign.en, titleCase(stray.text)) : undefined;
}

function uneven(analysis: Analysis, letters: Word[], content: Word[]): Report[] {
  const { sign } = analysis;
  if (content.length < 2) return [];
  const odd = letters
    .slice(1)
    .find(
      (word, at) =>
        LINKING.has(word.lower) === false &&
        SMALL.has(word.lower) &&
        /^\p{Lu}\p{Ll}+$/u.test(word.text) &&
        !sentenceEnd(sign.en, word.start) &&
        /^\p{Ll}/u.test(letters[at]?.text ?? ''),
    );
  return odd ? [report('CAP-06', odd, sign.en, odd.lower)] : [];
}

const hyphenated = (text: string, word: Word): boolean =>
  /[-'’]$|\d\s?\/$/.test(text.slice(Math.max(0, word.start - 4), word.start));
const titleCase = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

function report(rule: string, word: Word, text: string, fixed: string): Report {
  return {
    rule,
    start: word.start,
    end: word.end,
    suggestion: text.slice(0, word.start) + fixed + text.slice(word.end),
  };
}

/** Exported for the lists of abbreviations that other rules leave alone. */
export const isAbbreviation = (word: string): boolean => ABBREVIATION.test(word);
