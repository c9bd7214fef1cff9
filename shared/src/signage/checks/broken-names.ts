import type { Analysis } from '../analysis';
import type { PinyinSpan } from '../names/pinyin';
import { joinSyllables } from '../names/spell';
import type { Report } from '../report';
import type { Word } from '../text/english';

/** Common surnames. */
export const SURNAMES = new Set(
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾萧田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤老鲁茅齐梅巴冰柳文詹纪'.split(
    '',
  ),
);

const PERSON = /故居|纪念|旧居|墓|像|祠|将军|烈士|先生|同志|艺术|书|画|展|茶馆|博物馆|学校|作/;

const ROAD = /(?:路|街|大道|胡同|巷|夹道|条)$/u;

/** Names of bronze vessels stand apart like generics: Li Gui, Da Yu Ding. */
const VESSEL = /[鼎簋尊爵觚卣彝盂盉觥罍钺戈铙镈]/;

const oneSyllable = (span: PinyinSpan): boolean => span.end - span.start === 1;

/** The longest run of words from here that spell neighbouring single characters. */
function runFrom(analysis: Analysis, at: number): { first: number; size: number } {
  const { readable } = analysis;
  let best = { first: 0, size: 0 };
  for (const span of (readable[at] ?? []).filter(oneSyllable)) {
    let size = 1;
    while ((readable[at + size] ?? []).some((next) => oneSyllable(next) && next.start === span.start + size))
      size += 1;
    if (size > best.size) best = { first: span.start, size };
  }
  return best;
}

/** Runs of words each spelling one syllable of the same name: Shi Jia Zhuang. */
export function brokenName(analysis: Analysis): Report[] {
  const { words, zh, hanAt, syllables, sign } = analysis;
  for (let at = 0; at < words.length; at += 1) {
    const { first, size } = runFrom(analysis, at);
    if (size < 2) continue;
    const surname = SURNAMES.has(zh[hanAt[first] as number] ?? '');
    const road = /[路街巷道门桥湖山河村镇里寺]/.test(zh[hanAt[first + size - 1] as number] ?? '');
    const labelled = sign.kind === 'museum-label';
    const vessel = labelled && VESSEL.test(zh[hanAt[first + size - 1] as number] ?? '');
    const ruler = size === 3 && labelled && /[皇帝宗祖后]/.test(zh[hanAt[first + size - 1] as number] ?? '');
    const personal =
      ruler || (size === 2 && surname && (labelled || PERSON.test(zh) || zh.length <= 3) && !ROAD.test(zh));
    if (personal || (size === 2 && road) || vessel) {
      at += size - 1;
      continue;
    }
    const start = (words[at] as Word).start;
    const last = words[at + size - 1] as Word;
    const joined = joinSyllables(syllables.slice(first, first + size - (road ? 1 : 0)));
    const name = road ? `${joined} ${last.text}` : joined;
    return [
      {
        rule: 'NAME-04',
        start,
        end: last.end,
        suggestion: `${sign.en.slice(0, start)}${name}${sign.en.slice(last.end)}`,
      },
    ];
  }
  return [];
}
