import type { Analysis } from '../analysis';
import { lettersOf, type PinyinSpan, readingsOf } from '../names/pinyin';
import { joinSyllables, nameInPinyin, needsMark } from '../names/spell';
import { isPlaceTerm } from '../terms/term-base';
import { glossesOf } from '../meaning/glosses';
import { englishWordValue } from '../numbers/numerals';
import type { Report } from '../report';
import { FUNCTION_WORDS, type Word } from '../text/english';
import { editDistance } from '../spelling/distance';
import { isKnown } from './spelling';
import { markMissing } from './street-plates';

const NAME_KINDS = new Set(['place-name', 'guide-sign', 'street-plate', 'metro', 'shop', 'food', 'museum-label', 'notice', 'facility', 'ticket']);
const SURNAMES = new Set('王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤老鲁茅齐梅巴冰柳文詹纪'.split(''));
const PERSON = /故居|纪念|旧居|墓|像|祠|将军|烈士|先生|同志|艺术|书|画|展|茶馆|博物馆|学校|作/;
const ROAD = /(?:路|街|大道|胡同|巷|夹道|条)$/u;
const ROAD_WORDS = new Set('rd road st street avenue ave boulevard alley lane hutong north south east west middle outer inner ring n s e w elevated viaduct highway expressway exit entrance line section side pedestrian station bridge branch extension central main no number new old upper lower way to'.split(' '));

const oneSyllable = (span: PinyinSpan): boolean => span.end - span.start === 1;

/** The longest run of words from here that spell neighbouring single characters. */
function runFrom(analysis: Analysis, at: number): { first: number; size: number } {
  const { readable } = analysis;
  let best = { first: 0, size: 0 };
  for (const span of (readable[at] ?? []).filter(oneSyllable)) {
    let size = 1;
    while ((readable[at + size] ?? []).some((next) => oneSyllable(next) && next.start === span.start + size)) size += 1;
    if (size > best.size) best = { first: span.start, size };
  }
  return best;
}

/** Runs of words each spelling one syllable of the same name: Shi Jia Zhuang. */
function brokenName(analysis: Analysis): Report[] {
  const { words, zh, hanAt, syllables, sign } = analysis;
  for (let at = 0; at < words.length; at += 1) {
    const { first, size } = runFrom(analysis, at);
    if (size < 2) continue;
    const surname = SURNAMES.has(zh[hanAt[first] as number] ?? '');
    const road = /[路街巷道门桥湖山河村镇里寺]/.test(zh[hanAt[first + size - 1] as number] ?? '');
    const personal = size === 2 && surname && (PERSON.test(zh) || zh.length <= 3) && !ROAD.test(zh);
    if (personal || (size === 2 && road)) {
      at += size - 1;
      continue;
    }
    const start = (words[at] as Word).start;
    const last = words[at + size - 1] as Word;
    const joined = joinSyllables(syllables.slice(first, first + size - (road ? 1 : 0)));
    const name = road ? `${joined} ${last.text}` : joined;
    return [{ rule: 'NAME-04', start, end: last.end, suggestion: `${sign.en.slice(0, start)}${name}${sign.en.slice(last.end)}` }];
  }
  return [];
}

/** Letters of a word against every run of syllables: another reading, or a slip of the pen. */
function misspelt(analysis: Analysis, word: Word): Report | undefined {
  const { syllables, zh, hanAt, sign } = analysis;
  const letters = lettersOf(word.text);
  if (letters.length < 4) return undefined;
  const place = { start: word.start, end: word.end };
  for (let start = 0; start < syllables.length; start += 1) {
    let forms = [''];
    for (let end = start; end < Math.min(syllables.length, start + 6); end += 1) {
      const choices = readingsOf(zh[hanAt[end] as number] as string);
      forms = forms.flatMap((form) => choices.map((choice) => form + choice)).filter((form) => letters.startsWith(form)).slice(0, 64);
      if (forms.length === 0) break;
      if (end > start && forms.includes(letters)) {
        const right = joinSyllables(syllables.slice(start, end + 1));
        return { rule: 'NAME-06', ...place, suggestion: sign.en.slice(0, word.start) + right + sign.en.slice(word.end) };
      }
    }
  }
  let best: { distance: number; text: string } | undefined;
  for (let start = 0; start < syllables.length; start += 1)
    for (let end = start + 2; end <= Math.min(syllables.length, start + 6); end += 1) {
      const form = syllables.slice(start, end).join('');
      const limit = letters.length <= 5 ? 1 : letters.length <= 9 ? 2 : 3;
      const distance = editDistance(letters, form, limit);
      if (distance <= limit && (!best || distance < best.distance)) best = { distance, text: joinSyllables(syllables.slice(start, end)) };
    }
  return best ? { rule: 'NAME-09', ...place, suggestion: sign.en.slice(0, word.start) + best.text + sign.en.slice(word.end) } : undefined;
}

/** The specific part of a road name has to be spelled. */
function translatedRoad(analysis: Analysis): Report[] {
  const { sign, segments, words, readable, terms } = analysis;
  if (terms.length > 0 || !ROAD.test(sign.zh.trim()) || !['guide-sign', 'place-name', 'metro', 'facility'].includes(sign.kind)) return [];
  if (segments.some((piece) => piece.kind === 'entry' && piece.entry?.place && piece.covered && piece.end - piece.start > 2)) return [];
  const plain = segments.length === 1 && segments[0]?.kind === 'entry';
  if (plain) return [];
  if (segments.length <= 2 && /^(?:[东西南北中]|[东西南北]?[二三四五六]环)/.test(sign.zh)) return [];
  const translated = words.find(
    (word, at) => !word.code && readable[at]?.length === 0 && !ROAD_WORDS.has(word.lower) && !ROAD_WORDS.has(word.stem) && !FUNCTION_WORDS.has(word.lower) && word.lower.length > 1 && isKnown(analysis, word, at),
  );
  const any = words.some((_, at) => (readable[at]?.length ?? 0) > 0);
  const common = /步行|商业|小吃|美食|人行|单行|断头|专用|自行车|机动车|盲/.test(sign.zh);
  if (!translated || common || /^(?:the|of|and|towards?|for|from|via)$/.test(translated.lower)) return [];
  if (any && /^(?:gate|men)$/.test(translated.lower)) return [];
  return [{ rule: 'NAME-02', start: translated.start, end: translated.end, suggestion: roadSuggestion(sign.zh) }];
}

const HAMLET = /(?:[里屯庄营坟堡窑沟坨铺垡]|[街市部器路鱼桥道]口)$/u;

/** Every content word stands for a character, a numeral or a generic: the name was taken apart. */
function allGlossed(analysis: Analysis): boolean {
  const glosses = glossesOf(analysis.zh);
  return analysis.words.every(
    (word) =>
      FUNCTION_WORDS.has(word.lower) || glosses.has(word.stem) || englishWordValue(word.lower) !== undefined || ROAD_WORDS.has(word.lower) || /^(?:gate|bridge|street|village|temple)$/.test(word.lower),
  );
}

/** Stations and hamlets are spelled, not translated, unless a facility gives the station its name. */
function translatedName(analysis: Analysis): Report[] {
  const { sign, segments, readable, terms, words } = analysis;
  const spelledOut = words.some((_, at) => (readable[at]?.length ?? 0) > 0);
  if (terms.length > 0 || spelledOut || words.length === 0) return [];
  const metro = sign.kind === 'metro' && !/[站线票车梯]|出口|入口|换乘|方向/.test(sign.zh);
  const hamlet = (sign.kind === 'place-name' || sign.kind === 'guide-sign') && HAMLET.test(sign.zh) && sign.zh.length <= 5;
  if (!metro && !hamlet) return [];
  const facility = segments.some((piece) => piece.covered && piece.kind === 'entry' && piece.zh.length > 1 && !piece.entry?.action);
  if (facility && !hamlet) return [];
  if (metro && !allGlossed(analysis)) return [];
  if (hamlet && /[出入路]口$|(?:这|那|室|车|馆|院|站|店|园|校)里$/.test(sign.zh)) return [];
  return [{ rule: 'NAME-02', start: 0, end: sign.en.length, suggestion: nameInPinyin(sign.zh) }];
}

const roadSuggestion = (zh: string): string => nameInPinyin(zh).replace(/ Lu$/, ' Road').replace(/ (?:Da)?jie$/i, ' Street').replace(/ Xiang$/, ' Alley');

function wrongGeneric(analysis: Analysis): Report[] {
  const { sign, words } = analysis;
  if (analysis.accepted || analysis.terms.length > 0) return [];
  const last = words.at(-1)?.lower;
  if (/[^大]路$/.test(sign.zh) && (last === 'avenue' || last === 'street' || last === 'ave' || last === 'st') && !/两广/.test(sign.zh))
    return [{ rule: 'NAME-03', start: words.at(-1)?.start ?? 0, end: sign.en.length, suggestion: sign.en.replace(/\S+$/, 'Road') }];
  if (/街$/.test(sign.zh) && (last === 'road' || last === 'rd')) return [{ rule: 'NAME-03', start: words.at(-1)?.start ?? 0, end: sign.en.length, suggestion: sign.en.replace(/\S+$/, 'Street') }];
  if (/门(?:城楼)?$/.test(sign.zh) && last === 'door' && !/[后侧边大自动安全车转防火正旁玻璃]门$/.test(sign.zh))
    return [{ rule: 'NAME-11', start: words.at(-1)?.start ?? 0, end: sign.en.length, suggestion: sign.en.replace(/\S+$/, 'Gate') }];
  return [];
}

function marksAndForm(analysis: Analysis): Report[] {
  const { sign, words, syllables, spelled } = analysis;
  const reports: Report[] = [];
  const tone = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/i.exec(sign.en);
  if (tone && /[āǎēěīǐōǒūǔǖǘǚǜ]/i.test(sign.en)) reports.push({ rule: 'NAME-15', start: tone.index, end: tone.index + 1 });
  const umlaut = /\b[lnLN][vV][a-z]*|\b[a-z]*[ln]v(?![aeiou])[a-z]*/.exec(sign.en);
  if (umlaut && /[吕绿旅律女驴铝侣履屡虑率]/.test(sign.zh))
    reports.push({ rule: 'NAME-15', start: umlaut.index, end: umlaut.index + umlaut[0].length, suggestion: sign.en.replace(/([lnLN])v/g, '$1ü') });
  const unmarked = words.find((word, at) => spelled[at] !== undefined && needsMark(word.text, syllables));
  if (unmarked && !analysis.accepted) reports.push(...markMissing(unmarked, undefined));
  const genitive = /\b\w+['’]s?\s+(?:memorial|former\s+residence|old\s+(?:house|home)|residence|house)\b/i.exec(sign.en);
  if (genitive && /纪念馆|纪念堂|故居/.test(sign.zh) && !analysis.accepted)
    reports.push({ rule: 'NAME-12', start: genitive.index, end: genitive.index + genitive[0].length });
  const article = /^the\s+(?:(?:park|temple|road|street|bridge|gate)\s+of\s+)?(\p{L}['’\p{L}]*)/iu.exec(sign.en.trim());
  if (article && /^(?:place-name|guide-sign|metro)$/.test(sign.kind) && spelled[article[0].split(/\s+/).length - 1] !== undefined && !termHasArticle(analysis))
    reports.push({ rule: 'NAME-14', start: 0, end: article[0].length, suggestion: sign.en.replace(/^the\s+/i, '') });
  return reports;
}

const termHasArticle = (analysis: Analysis): boolean =>
  analysis.terms.some((term) => [term.preferred, ...term.accepted].some((form) => /^the\s/i.test(form)));

/** Names by pinyin: joined, rightly read, marked, spelled where they must be. */
export function checkNames(analysis: Analysis): Report[] {
  const { sign, words, syllables, accepted } = analysis;
  if (sign.kind === 'street-plate' || !NAME_KINDS.has(sign.kind) || syllables.length === 0) return marksOnly(analysis);
  if (accepted) return marksAndForm(analysis);
  const reports: Report[] = [...brokenName(analysis)];
  for (const [at, word] of words.entries()) {
    if (reports.length >= 3) break;
    if (word.code || (analysis.readable[at]?.length ?? 0) > 0 || isKnown(analysis, word, at)) {
      const doubtful = sign.kind === 'metro' || /^(?:shanxi|shaanxi|shanghai)$/.test(word.lower);
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
  return analysis.sign.kind === 'street-plate' || analysis.syllables.length > 0 ? marksAndForm(analysis).filter((report) => report.rule !== 'NAME-14') : [];
}

/** A name the term base knows, written some other way. */
export const isNameTerm = (analysis: Analysis): boolean => analysis.terms.some(isPlaceTerm);
