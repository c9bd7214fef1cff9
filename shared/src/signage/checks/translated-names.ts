import type { Analysis } from '../analysis';
import { glossesOf } from '../meaning/glosses';
import { nameInPinyin } from '../names/spell';
import { englishWordValue } from '../numbers/numerals';
import type { Report } from '../report';
import { FUNCTION_WORDS } from '../text/english';
import { isKnown } from './spelling';

const ROAD = /(?:路|街|大道|胡同|巷|夹道|条)$/u;

const ROAD_WORDS = new Set(
  'rd road st street avenue ave boulevard alley lane hutong north south east west middle outer inner ring n s e w elevated viaduct highway expressway exit entrance line section side pedestrian station bridge branch extension central main no number new old upper lower way to'.split(
    ' ',
  ),
);

/** The specific part of a road name has to be spelled. */
export function translatedRoad(analysis: Analysis): Report[] {
  const { sign, segments, words, readable, terms } = analysis;
  if (
    terms.length > 0 ||
    /[\d一二三四五六七八九十]路$|公交|专线/u.test(sign.zh.trim()) ||
    !ROAD.test(sign.zh.trim()) ||
    !['guide-sign', 'place-name', 'metro', 'facility'].includes(sign.kind)
  )
    return [];
  if (
    segments.some(
      (piece) => piece.kind === 'entry' && piece.entry?.place && piece.covered && piece.end - piece.start > 2,
    )
  )
    return [];
  const plain = segments.length === 1 && segments[0]?.kind === 'entry';
  if (plain) return [];
  if (segments.length <= 2 && /^(?:[东西南北中]|[东西南北]?[二三四五六]环)/.test(sign.zh)) return [];
  if (/高速(?:公路|路)?$/u.test(sign.zh) && analysis.unexplained.length === 0) return [];
  const spelled = words.some((_, at) => (readable[at]?.length ?? 0) > 0);
  const meant = new Set(segments.flatMap((piece) => (piece.zh.length > 1 ? piece.matched : [])));
  const translated = words.find(
    (word, at) =>
      !word.code &&
      readable[at]?.length === 0 &&
      !(spelled && meant.has(word.stem)) &&
      !ROAD_WORDS.has(word.lower) &&
      !ROAD_WORDS.has(word.stem) &&
      !FUNCTION_WORDS.has(word.lower) &&
      word.lower.length > 1 &&
      isKnown(analysis, word, at),
  );
  const common = /步行|商业|小吃|美食|人行|单行|断头|专用|自行车|机动车|盲/.test(sign.zh);
  if (!translated || common || /^(?:the|of|and|towards?|for|from|via)$/.test(translated.lower)) return [];
  if (spelled && /^(?:gate|men)$/.test(translated.lower)) return [];
  return [
    { rule: 'NAME-02', start: translated.start, end: translated.end, suggestion: roadSuggestion(sign.zh) },
  ];
}

const HAMLET = /(?:[里屯庄营坟堡窑沟坨铺垡]|[街市部器路鱼桥道]口)$/u;

/** Every content word stands for a character, a numeral or a generic: the name was taken apart. */
function allGlossed(analysis: Analysis): boolean {
  const glosses = glossesOf(analysis.zh);
  return analysis.words.every(
    (word) =>
      FUNCTION_WORDS.has(word.lower) ||
      glosses.has(word.stem) ||
      englishWordValue(word.lower) !== undefined ||
      ROAD_WORDS.has(word.lower) ||
      /^(?:gate|bridge|street|village|temple)$/.test(word.lower),
  );
}

/** Stations and hamlets are spelled, not translated, unless a facility gives the station its name. */
export function translatedName(analysis: Analysis): Report[] {
  const { sign, segments, readable, terms, words } = analysis;
  const spelledOut = words.some((_, at) =>
    (readable[at] ?? []).some((span) => span.end - span.start > 1 || words.length === 1),
  );
  if (terms.length > 0 || spelledOut || words.length === 0) return [];
  const metro = sign.kind === 'metro' && !/[站线票车梯]|出口|入口|换乘|方向|[A-ZＡ-Ｚ]\d?口/u.test(sign.zh);
  const hamlet =
    (sign.kind === 'place-name' || sign.kind === 'guide-sign') && HAMLET.test(sign.zh) && sign.zh.length <= 5;
  if (!metro && !hamlet) return [];
  const facility = segments.some(
    (piece, at) =>
      piece.covered &&
      piece.kind === 'entry' &&
      piece.zh.length > 1 &&
      !piece.entry?.action &&
      (hamlet || piece.entry?.place || at === segments.length - 1),
  );
  const station = metro && /[桥门口庄井坟亭]$/u.test(sign.zh) && allGlossed(analysis);
  if (facility && !hamlet && !station) return [];
  if (metro && !/[亭桥门口庄井坟寺庙塔]$/u.test(sign.zh) && !allGlossed(analysis)) return [];
  if (hamlet && /[出入路]口$|(?:这|那|室|车|馆|院|站|店|园|校)里$/.test(sign.zh)) return [];
  return [{ rule: 'NAME-02', start: 0, end: sign.en.length, suggestion: nameInPinyin(sign.zh) }];
}

const roadSuggestion = (zh: string): string =>
  nameInPinyin(zh)
    .replace(/ Lu$/, ' Road')
    .replace(/ (?:Da)?jie$/i, ' Street')
    .replace(/ Xiang$/, ' Alley');

export function wrongGeneric(analysis: Analysis): Report[] {
  const { sign, words } = analysis;
  if (analysis.accepted) return [];
  const last = words.at(-1)?.lower;
  if (
    /门(?:城楼)?$/.test(sign.zh) &&
    last === 'door' &&
    !/[后侧边大自动安全车转防火正旁玻璃库房室阀]门$/.test(sign.zh)
  )
    return [
      {
        rule: 'NAME-11',
        start: words.at(-1)?.start ?? 0,
        end: sign.en.length,
        suggestion: sign.en.replace(/\S+$/, 'Gate'),
      },
    ];
  if (analysis.terms.length > 0) return [];
  if (
    /[^大]路$/.test(sign.zh) &&
    (last === 'avenue' || last === 'street' || last === 'ave' || last === 'st') &&
    !/两广/.test(sign.zh)
  )
    return [
      {
        rule: 'NAME-03',
        start: words.at(-1)?.start ?? 0,
        end: sign.en.length,
        suggestion: sign.en.replace(/\S+$/, 'Road'),
      },
    ];
  if (/胡同$/.test(sign.zh) && /^(?:street|st|road|rd|avenue|ave)$/.test(last ?? ''))
    return [
      {
        rule: 'NAME-03',
        start: words.at(-1)?.start ?? 0,
        end: sign.en.length,
        suggestion: sign.en.replace(/\S+$/, 'Hutong'),
      },
    ];
  if (/街$/.test(sign.zh) && (last === 'road' || last === 'rd'))
    return [
      {
        rule: 'NAME-03',
        start: words.at(-1)?.start ?? 0,
        end: sign.en.length,
        suggestion: sign.en.replace(/\S+$/, 'Street'),
      },
    ];
  return [];
}
