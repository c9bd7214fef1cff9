import type { Analysis } from '../analysis';
import { isParticular } from '../lexicon/particular';
import type { Segment } from '../meaning/segment';
import type { Report } from '../report';
import type { ErrorType } from '../sign';
import type { Word } from '../text/english';
import { type Evidence, MONUMENT, NAMING, nameLike, weigh } from './evidence';

const spanOf = (analysis: Analysis, words: readonly Word[]): { start: number; end: number } => ({
  start: words[0]?.start ?? 0,
  end: words.at(-1)?.end ?? analysis.sign.en.length,
});
function reportMeaning(analysis: Analysis, evidence: Evidence): Report[] {
  const { gloss, foreign, weak, left, unknown } = evidence;
  const { sign } = analysis;
  const absent = left.filter((piece) => piece.zh.length > 1 || unknown === 0);
  const missing = absent.filter((piece) => piece.entry?.listed !== true);
  const suggestion = analysis.terms[0]?.preferred ?? analysis.base.entries.get(analysis.zh)?.proposal;
  const naming = NAMING.has(sign.kind) && nameLike(analysis);
  const extra = [...gloss, ...foreign, ...weak];
  const detail =
    extra.length > 0
      ? {
          zh: `“${extra.map((word) => word.text).join(' ')}”在中文里没有依据`,
          en: `Nothing in the Chinese stands behind "${extra.map((word) => word.text).join(' ')}"`,
        }
      : undefined;
  const named = naming ? { type: 'wrong-place-name' as ErrorType } : {};
  if (gloss.length > 0 && (missing.length > 0 || unknown === 0)) {
    const doubt =
      gloss.length === 1 && evidence.apart === 1 && foreign.length + weak.length + missing.length === 0
        ? { severity: 'S4' as const }
        : {};
    return [{ rule: 'GLOSS-01', ...named, ...doubt, ...spanOf(analysis, gloss), detail, suggestion }];
  }
  // A whole sentence says things its own way.
  const free =
    (SENTENCES.has(sign.kind) || /[a-z]\.\s*$/.test(sign.en)) && analysis.words.length > 5 && weak.length < 3;
  // Halls and palaces bear poetic names, translated by their sense.
  const poetic = naming && POETIC.test(sign.en.trim()) && MONUMENT.test(analysis.zh);
  const alien = foreign.filter((word) => isParticular(word.stem));
  if (
    foreign.length > 0 &&
    (unknown === 0 ? absent.length + alien.length > 0 : headGone(analysis, missing))
  ) {
    const sure =
      alien.length > 0 || analysis.terms.length > 0 || (weak.length > 0 && missing.length > 0 && !free);
    const doubt = sure && !poetic ? {} : { severity: 'S4' as const };
    return [{ rule: 'MEAN-01', ...named, ...doubt, ...spanOf(analysis, foreign), detail, suggestion }];
  }
  if (weak.length > 0 && absent.length > 0 && unknown === 0) {
    const doubt = free || poetic ? { severity: 'S4' as const } : {};
    return [{ rule: 'MEAN-01', ...named, ...doubt, ...spanOf(analysis, weak), detail, suggestion }];
  }
  const { lost, whole } = lostParts(analysis, absent, unknown);
  const parted = whole && breaksIn(analysis).test(sign.zh.trim());
  if (lost.length > 0)
    return [
      {
        rule: parted ? 'TXT-05' : 'MEAN-02',
        ...(parted ? {} : { severity: 'S4' as const }),
        start: 0,
        end: sign.en.length,
        detail: {
          zh: `“${lost.map((piece) => piece.zh).join('、')}”没有译出`,
          en: `Not translated: ${lost.map((piece) => piece.zh).join(', ')}`,
        },
        suggestion,
      },
    ];
  return [];
}

const POETIC = /^(?:the )?(?:hall|palace|gate|pavilion|tower|temple|altar|terrace) of \p{Lu}/iu;

/** With words the lexicon lacks in the Chinese, only the loss of its last word speaks against the English. */
function headGone(analysis: Analysis, missing: readonly Segment[]): boolean {
  const last = analysis.segments.at(-1);
  return analysis.sign.kind !== 'food' && last !== undefined && last.zh.length > 1 && missing.includes(last);
}

/** Kinds whose texts are sentences. */
export const SENTENCES = new Set(['notice', 'instruction', 'warning', 'prohibition']);
/** Nouns that English leaves to the place where the sign hangs. */
const LIGHT =
  /^(?:时间|开放时间|营业时间|收费|安全|服务|信息|现场|情况|人员|设施|设备|景区|本店|参观|公共|物品|区域|工作|公众|地铁|城市|使用|天气|自助|人工|警示|提示|旅客|乘客|游客|顾客|市民|地下|负|(?:地下)?[一二三四五六七八九十]*层?|[东西南北]?[二三四五六]环路?)$/u;

/** What parts the Chinese: marks, blanks, and the words for *and* where they stand by themselves. */
const breaksIn = ({ segments }: Analysis): RegExp =>
  segments.some(({ zh }) => /^[和及与]$/u.test(zh))
    ? /(?:[\s、/，,；;|和及与]|(?<![一二三四五六七八九十])·)+/u
    : /(?:[\s、/，,；;|]|(?<![一二三四五六七八九十])·)+/u;

/** Parts of the Chinese whose loss changes what the sign says; `whole` when nothing of such a part stands in the English. */
function lostParts(
  analysis: Analysis,
  missing: readonly Segment[],
  unknown: number,
): { lost: Segment[]; whole: boolean } {
  const { sign, segments } = analysis;
  const heavy = missing.filter((piece) => piece.zh.length > 1 && !LIGHT.test(piece.zh));
  if (heavy.length === 0) return { lost: [], whole: false };
  const parts = sign.zh.split(breaksIn(analysis)).filter((part) => part.length > 1);
  if (parts.length > 1) {
    const gone = heavy.filter((piece) => partGone(parts, segments, piece));
    if (gone.length > 0) return { lost: gone, whole: true };
  }
  if (SENTENCES.has(sign.kind) || unknown > 0) return { lost: [], whole: false };
  return { lost: heavy.filter((piece) => piece.entry?.action !== true), whole: false };
}

/** None of the words of the part this piece stands in is found in the English. */
function partGone(parts: readonly string[], segments: readonly Segment[], piece: Segment): boolean {
  const part = parts.find((text) => text.toLowerCase().includes(piece.zh));
  if (!part) return false;
  const inside = segments.filter((other) => part.includes(other.zh) && other.kind === 'entry');
  return inside.every((other) => !other.covered);
}

/** Texts laid side by side: what is added, what is left out, what copies the Chinese. */
export function checkMeaning(analysis: Analysis): Report[] {
  if (analysis.accepted || analysis.words.length === 0 || analysis.segments.length === 0) return [];
  return reportMeaning(analysis, weigh(analysis));
}
