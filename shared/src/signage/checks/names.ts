import type { Analysis } from '../analysis';
import { lettersOf, syllablesOf } from '../names/pinyin';
import { joinSyllables, needsMark } from '../names/spell';
import type { Report } from '../report';
import { isPlaceTerm } from '../terms/term-base';
import { brokenName, SURNAMES } from './broken-names';
import { misspelt } from './misspelt-names';
import { isKnown } from './spelling';
import { markMissing } from './street-plates';
import { translatedName, translatedRoad, wrongGeneric } from './translated-names';

const NAME_KINDS = new Set([
  'place-name',
  'guide-sign',
  'street-plate',
  'metro',
  'shop',
  'food',
  'museum-label',
  'notice',
  'facility',
  'ticket',
]);

function marksAndForm(analysis: Analysis): Report[] {
  const { sign, words, syllables, spelled } = analysis;
  const reports: Report[] = [];
  const tone = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/i.exec(sign.en);
  if (tone && /[āǎēěīǐōǒūǔǖǘǚǜ]/i.test(sign.en))
    reports.push({ rule: 'NAME-15', start: tone.index, end: tone.index + 1 });
  const umlaut = /\b[lnLN][vV][a-z]*|\b[a-z]*[ln]v(?![aeiou])[a-z]*/.exec(sign.en);
  if (umlaut && /[吕绿旅律女驴铝侣履屡虑率]/.test(sign.zh))
    reports.push({
      rule: 'NAME-15',
      start: umlaut.index,
      end: umlaut.index + umlaut[0].length,
      suggestion: sign.en.replace(/([lnLN])v/g, '$1ü'),
    });
  const unmarked = words.find((word, at) => spelled[at] !== undefined && needsMark(word.text, syllables));
  if (unmarked && !listedBare(analysis, unmarked.text)) reports.push(...markMissing(unmarked, undefined));
  const genitive =
    /\b\w+['’]s?\s+(?:memorial|former\s+residence|old\s+(?:house|home)|residence|house)\b/i.exec(sign.en);
  if (genitive && /纪念馆|纪念堂|故居/.test(sign.zh) && !analysis.accepted)
    reports.push({ rule: 'NAME-12', start: genitive.index, end: genitive.index + genitive[0].length });
  const article = /^the\s+(?:(?:park|temple|road|street|bridge|gate)\s+of\s+)?(\p{L}['’\p{L}]*)/iu.exec(
    sign.en.trim(),
  );
  if (
    article &&
    /^(?:place-name|guide-sign|metro)$/.test(sign.kind) &&
    (analysis.dictionary?.knows((article[1] as string).toLowerCase()) === false ||
      begins(analysis.zh, article[1] as string)) &&
    !termHasArticle(analysis)
  )
    reports.push({
      rule: 'NAME-14',
      start: 0,
      end: article[0].length,
      suggestion: sign.en.replace(/^the\s+/i, ''),
    });
  return reports;
}

/** A form of the term base writes the word without the mark, in these capitals. */
const listedBare = ({ base }: Analysis, word: string): boolean => base.spellings.has(word);

/** The word spells the first characters of the name. */
const begins = (zh: string, word: string): boolean => {
  const letters = lettersOf(word);
  return letters.length > 3 && syllablesOf(zh).join('').startsWith(letters);
};

const termHasArticle = (analysis: Analysis): boolean =>
  analysis.terms.some((term) => [term.preferred, ...term.accepted].some((form) => /^the\s/i.test(form)));

/** 陕西 and 山西 differ in English by one letter. */
function provinces({ sign }: Analysis): Report[] {
  const wrong = /陕西/.test(sign.zh) ? /\bshanxi\b/i : /山西/.test(sign.zh) ? /\bshaanxi\b/i : undefined;
  const found = wrong?.exec(sign.en);
  if (!found || (/陕西/.test(sign.zh) && /山西/.test(sign.zh))) return [];
  const right = /陕西/.test(sign.zh) ? 'Shaanxi' : 'Shanxi';
  const end = found.index + found[0].length;
  return [
    {
      rule: 'NAME-08',
      start: found.index,
      end,
      suggestion: sign.en.slice(0, found.index) + right + sign.en.slice(end),
    },
  ];
}

const SERVICE_KINDS = new Set(['facility', 'ticket', 'notice']);

/** The Chinese is a word of the lexicon that names a service, not a place. */
function isService({ sign, base, zh }: Analysis): boolean {
  const entry = base.entries.get(zh);
  return SERVICE_KINDS.has(sign.kind) && entry !== undefined && !entry.place;
}

const untranslated = ({ start, end }: Report, { base, zh }: Analysis): Report => ({
  rule: 'TXT-02',
  start,
  end,
  suggestion: base.entries.get(zh)?.proposal,
});

const REMEMBERED =
  /^(\p{Script=Han}{1,2}[^山河江湖州城县市岗坡镇村桥门关楼])(?:纪念馆|故居|旧居|墓|手稿|手迹)$/u;

/** Surname and given name of a person written as one word: Xubeihong Memorial. */
function joinedPerson({ sign, zh, words, syllables }: Analysis): Report[] {
  const person = REMEMBERED.exec(zh)?.[1];
  if (!person || !SURNAMES.has(person.charAt(0))) return [];
  const read = syllables.slice(0, person.length);
  const word = words.find((one) => lettersOf(one.text) === read.join(''));
  if (!word) return [];
  const name = `${joinSyllables(read.slice(0, 1))} ${joinSyllables(read.slice(1))}`;
  const suggestion = sign.en.slice(0, word.start) + name + sign.en.slice(word.end);
  return [{ rule: 'NAME-12', type: 'wrong-place-name', start: word.start, end: word.end, suggestion }];
}

/** The word spells several characters of the name as they are read. */
const spelledTogether = ({ readable }: Analysis, at: number): boolean =>
  (readable[at] ?? []).some((span) => span.end - span.start > 1);

/** Names by pinyin: joined, rightly read, marked, spelled where they must be. */
export function checkNames(analysis: Analysis): Report[] {
  const { sign, words, syllables, accepted } = analysis;
  const province = provinces(analysis);
  if (province.length > 0) return province;
  if (sign.kind === 'street-plate' || !NAME_KINDS.has(sign.kind) || syllables.length === 0)
    return marksOnly(analysis);
  if (accepted) return marksAndForm(analysis);
  const person = joinedPerson(analysis);
  if (person.length > 0) return person;
  const reports: Report[] = brokenName(analysis).map((report) =>
    isService(analysis) ? untranslated(report, analysis) : report,
  );
  for (const [at, word] of words.entries()) {
    if (reports.length >= 3) break;
    if (word.code || (analysis.readable[at]?.length ?? 0) > 0 || isKnown(analysis, word, at)) {
      const spelt = spelledTogether(analysis, at);
      const doubtful = (sign.kind === 'metro' && !spelt) || /^(?:shanxi|shaanxi|shanghai)$/.test(word.lower);
      if (!doubtful || !analysis.unexplained.includes(word)) continue;
    }
    const slip = misspelt(analysis, word);
    if (slip) reports.push(slip);
  }
  if (reports.length === 0) reports.push(...translatedName(analysis));
  if (reports.length === 0) reports.push(...translatedRoad(analysis));
  if (reports.length === 0) reports.push(...wrongGeneric(analysis));
  return [...reports, ...marksAndForm(analysis)];
}

function marksOnly(analysis: Analysis): Report[] {
  if (analysis.accepted && NAME_KINDS.has(analysis.sign.kind)) return marksAndForm(analysis);
  return analysis.sign.kind === 'street-plate' || analysis.syllables.length > 0
    ? marksAndForm(analysis).filter((report) => report.rule !== 'NAME-14')
    : [];
}

/** A name the term base knows, written some other way. */
export const isNameTerm = (analysis: Analysis): boolean => analysis.terms.some(isPlaceTerm);
