import type { Analysis } from '../analysis';
import type { Report } from '../report';
import { hasHan } from '../text/chinese';

const EMPTY = /^[\s\-–—_/.·…]*$|^(?:n\/?a|none|无|暂无|空|tbd|todo|略)$/i;
const FOREIGN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+|[￥、。《》〈〉「」『』【】]/gu;
const DEBRIS: readonly RegExp[] = [
  /\b(?:undefined|null|lorem ipsum|object object)\b/i,
  /\bNaN\b/,
  /\b(?:translat\w*|server|internal|network|system|syntax|page|file|word|result|text)\s+(?:\w+\s+)?(?:error|failed|failure|not found|timed? ?out|unavailable)\b/i,
  /\b(?:error|exception)\s*[:#]?\s*\d+|\b(?:404|500|502|503)\b\s*(?:error|not found|bad|internal)?$/i,
  /\b(?:translate|translation|machine translation|google|baidu|youdao|bing)\b.*\b(?:server|error|translate|translation)\b/i,
  /^(?:error|translate|translation|test|text|untitled|string|todo|tbd|xxx+|asdf\w*|qwerty\w*|title|placeholder|english|click here to .*|enter text.*|please enter (?:the )?text.*|no (?:result|translation)s?(?: found)?|not found|page not found|invalid (?:input|request|query)\w*|loading\.*|timeout|request timed out|type here.*|copy of .*|your text here.*)[.!…]*$/i,
  /&(?:nbsp|lt|gt|amp|quot|#\d+);|<\/?[a-z][^>]{0,40}>|\{\{?[^{}]{0,40}\}?\}|%[sd@]\b|\$\{|\\[nrtu]|\uFFFD|\?{3,}|�/i,
  /\b(?:http|https|www)\b.*\b(?:error|undefined)\b/i,
];

/** Presence of both languages. */
export function checkPresence(analysis: Analysis): Report[] {
  const { sign } = analysis;
  const english = sign.en.trim();
  const chinese = sign.zh.trim();
  if (EMPTY.test(english)) {
    if (chinese === '') return [];
    const grave = sign.kind === 'warning' || sign.kind === 'prohibition';
    return [{ rule: 'LAW-01', severity: grave ? 'S1' : 'S2', start: 0, end: sign.en.length }];
  }
  if (!hasHan(chinese) && !/^[\d\s\p{P}\p{S}]+$/u.test(chinese || 'x') && chinese !== english)
    return [{ rule: 'LAW-02', field: 'zh', start: 0, end: sign.zh.length }];
  return [];
}

const SHORTEST = 0.15;
const LONGEST = 3;
/** A Chinese text of this length is not said in one English word. */
const LONG_CHINESE = 9;

/** Words of English per Han character. */
export function checkLength(analysis: Analysis): Report[] {
  const { sign, words } = analysis;
  const han = (sign.zh.match(/\p{Script=Han}/gu) ?? []).length;
  if (analysis.accepted || han === 0 || words.length === 0) return [];
  const ratio = words.length / han;
  if (ratio > SHORTEST && (ratio < LONGEST || words.length < 6)) return [];
  const lone = han >= LONG_CHINESE && words.length === 1 && !/^\p{Lu}+$/u.test(words[0]?.text ?? '');
  const bare = lone && !analysis.spelled[0];
  return [{ rule: 'TXT-04', ...(bare ? { severity: 'S3' as const } : {}), start: 0, end: sign.en.length }];
}

/** Characters and leftovers that cannot stand in an English text. */
export function checkIntegrity(analysis: Analysis): Report[] {
  const { en } = analysis.sign;
  const reports: Report[] = [];
  for (const match of en.matchAll(FOREIGN)) {
    const mark = !hasHan(match[0]) && !/[\p{L}￥]/u.test(match[0]);
    if (mark) continue;
    reports.push({ rule: 'TXT-01', start: match.index, end: match.index + match[0].length });
    if (reports.length >= 3) break;
  }
  const head = en.slice(0, 2000);
  for (const pattern of DEBRIS) {
    const match = pattern.exec(head);
    if (!match) continue;
    if (/404|500|502|503/.test(match[0]) && analysis.sign.zh.includes(match[0].slice(0, 3))) continue;
    reports.push({ rule: 'TXT-03', start: match.index, end: match.index + match[0].length });
    break;
  }
  return reports;
}

const DOUBLE_ALLOWED = new Set([
  'that',
  'had',
  'shabu',
  'bye',
  'bang',
  'dan',
  'yum',
  'tut',
  'ha',
  'no',
  'chop',
]);

/** Words written twice. */
export function checkDoubled(analysis: Analysis): Report[] {
  const { words, sign } = analysis;
  for (let at = 1; at < words.length; at += 1) {
    const here = words[at];
    const before = words[at - 1];
    if (!here || !before || here.lower !== before.lower || here.code || here.lower.length < 2) continue;
    if (
      DOUBLE_ALLOWED.has(here.lower) ||
      (analysis.spelled[at] !== undefined && /(\p{Script=Han}{1,3})\1/u.test(analysis.zh))
    )
      continue;
    if (!/^\s*$/.test(sign.en.slice(before.end, here.start))) continue;
    return [
      {
        rule: 'TXT-06',
        start: before.start,
        end: here.end,
        suggestion: sign.en.slice(0, before.end) + sign.en.slice(here.end),
      },
    ];
  }
  return [];
}

const NAME_KINDS = new Set([
  'place-name',
  'guide-sign',
  'street-plate',
  'metro',
  'shop',
  'food',
  'museum-label',
]);

/** Institutions whose kind is said in English, whatever their name. */
const FACILITY =
  /(?:火车站|汽车站|机场|医院|公园|博物馆|纪念馆|图书馆|体育馆|体育场|大学|学院|中学|小学|学校|商场|超市|酒店|宾馆|停车场|派出所|银行|邮局|剧院|动物园|植物园|美术馆|展览馆|卫生间|售票处)$/u;

/** Part of a service text in pinyin: Careful Lu Hua. */
function spelledService(analysis: Analysis): Report[] {
  const { sign, segments, base, words, spelled } = analysis;
  if (NAME_KINDS.has(sign.kind)) return [];
  const names = segments.filter((piece) => piece.kind === 'name');
  const first = names[0];
  const last = names.at(-1);
  if (!first || !last) return [];
  for (let start = first.start; start < last.end; start += 1)
    for (let end = Math.min(last.end, start + 4); end - start >= 2; end -= 1) {
      const entry = base.entries.get(analysis.zh.slice(start, end));
      if (!entry || entry.place || entry.optional) continue;
      const covered = names
        .filter((piece) => piece.start >= start && piece.end <= end)
        .reduce((sum, piece) => sum + piece.end - piece.start, 0);
      const inName = names.some((piece) => piece.start <= start && piece.end >= end);
      if (covered !== end - start && !inName) continue;
      const word = words[spelled.findIndex((span) => span !== undefined)];
      return word
        ? [{ rule: 'TXT-02', start: word.start, end: sign.en.length, suggestion: entry.proposal }]
        : [];
    }
  return [];
}

/** Pinyin standing where a translation belongs. */
export function checkPinyinOnly(analysis: Analysis): Report[] {
  const { words, segments, sign, terms, base, zh } = analysis;
  if (analysis.accepted || words.length === 0 || analysis.syllables.length === 0) return [];
  const letters = words.map((word) => word.lower.replace(/[^a-zü]/g, '').replace(/ü/g, 'v')).join('');
  const whole = analysis.syllables.join('');
  if (letters !== whole) return spelledService(analysis);
  const known = base.entries.get(zh);
  if (NAME_KINDS.has(sign.kind) && sign.kind !== 'street-plate' && FACILITY.test(sign.zh.trim()))
    return [{ rule: 'TXT-02', start: 0, end: sign.en.length, suggestion: known?.proposal }];
  const service = segments.length > 0 && NAME_KINDS.has(sign.kind) === false;
  const listed = (terms.length > 0 || known !== undefined) && known?.place !== true;
  const meaningful = analysis.segments.length > 0 && (service || (listed && sign.kind === 'guide-sign'));
  if (!meaningful) return [];
  const proposal = terms[0]?.preferred ?? known?.proposal;
  if (!listed && !/[处室厅台口所票勿请禁止小心]/.test(sign.zh)) return [];
  return [{ rule: 'TXT-02', start: 0, end: sign.en.length, suggestion: proposal }];
}
