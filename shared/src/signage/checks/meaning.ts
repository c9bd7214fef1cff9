import type { Analysis } from '../analysis';
import { lexiconStems } from '../lexicon/lexicon';
import { listedEntry, listedStems } from '../lexicon/listed';
import { stemsOf } from '../lexicon/parse';
import { isParticular } from '../lexicon/particular';
import { glossesOf } from '../meaning/glosses';
import type { Segment } from '../meaning/segment';
import { lettersOf } from '../names/pinyin';
import type { Report } from '../report';
import type { ErrorType } from '../sign';
import { isBrand } from '../spelling/expected';
import { bagOf, foldEnglish } from '../terms/fold';
import { withoutMarks } from '../terms/term-base';
import { FUNCTION_WORDS, type Word, wordsOf } from '../text/english';
import { forbidsInChinese, forbidsInEnglish, negativeInEnglish, plainlyPositive } from '../text/polarity';
import { stem } from '../text/stem';
import { isNameTerm } from './names';
import { isKnown } from './spelling';

/** Words good English adds without a counterpart in the Chinese. */
const ADDED = new Set(
  'area zone site sign service servic notice caution warning danger attention time hour facility public only please room office center hall place point way item use thank risk hazard available visitor passage inside outside behind around open welcome sale new name people person system building equipment complex house part one own level free access park station line day local china chinese beijing ticket work make help go take must tourist surface floor ground type general main good other city ready away'
    .split(' ')
    .flatMap((word) => [word, stem(word)]),
);
const NAMING = new Set(['place-name', 'metro', 'guide-sign', 'street-plate']);

export interface Evidence {
  gloss: Word[];
  foreign: Word[];
  weak: Word[];
  left: Segment[];
  unknown: number;
  /** The gloss rests only on characters of longer words, which often keep their sense there. */
  apart: number;
}

export function weigh(analysis: Analysis): Evidence {
  const stems = lexiconStems();
  const listed = analysis.unexplained.length > 0 ? listedStems(analysis.zh) : new Set<string>();
  const named = NAMING.has(analysis.sign.kind) && nameLike(analysis);
  const evidence: Evidence = { gloss: [], foreign: [], weak: [], left: [], unknown: 0, apart: 0 };
  for (const [at, word] of analysis.words.entries()) {
    if (!analysis.unexplained.includes(word) || !isKnown(analysis, word, at)) continue;
    if (ADDED.has(word.stem)) continue;
    if (analysis.glosses.has(word.stem)) evidence.gloss.push(word);
    else if (listed.has(word.stem)) continue;
    else if (!named && !isParticular(word.stem) && takenApart(analysis, word)) {
      evidence.gloss.push(word);
      evidence.apart += 1;
    } else if (isBrand(word.lower) || /^\p{Lu}{2,5}$/u.test(word.text)) continue;
    else if (stems.has(word.stem)) evidence.foreign.push(word);
    else evidence.weak.push(word);
  }
  for (const piece of analysis.segments) {
    const lone = piece.kind === 'entry' && !piece.covered && !piece.entry?.optional && piece.zh.length === 1;
    // A single character beside others is more likely half of a word the lexicon lacks.
    if (piece.kind === 'unknown' || (lone && analysis.zh.length > 2)) evidence.unknown += 1;
    else if (piece.kind === 'entry' && !piece.covered && !piece.entry?.optional) evidence.left.push(piece);
  }
  return evidence;
}

/** The word is what a dictionary says of one character, and that character is part of a longer word meaning something else. */
function takenApart({ zh, segments }: Analysis, word: Word): boolean {
  return segments.some((piece) => {
    if (piece.kind !== 'entry' || piece.covered || piece.zh.length < 2) return false;
    for (let at = piece.start; at < piece.end; at += 1) {
      const character = listedEntry(zh[at] as string);
      if (character && stemsOf(character).has(word.stem)) return true;
    }
    return false;
  });
}

const spanOf = (analysis: Analysis, words: readonly Word[]): { start: number; end: number } => ({
  start: words[0]?.start ?? 0,
  end: words.at(-1)?.end ?? analysis.sign.en.length,
});

/** Chinese negations that English cannot leave out. */
const DENIED =
  /非(?!机动|遗|物质|常|洲|凡)|不可(?!移动)|不能|不通|不对外|不开放|(?<=[本该此])[站店馆处园区柜]?不|不(?:售|卖|收|停|提供|接待|找零|营业|含|设|供应|办理|接受|适用|受理)|未(?:开放|经|满|到|完工|启用)|无(?:人售票|烟|糖|票)/;

/** The English turns a ban into leave, or the reverse. */
export function checkPolarity(analysis: Analysis): Report[] {
  const { sign } = analysis;
  if (analysis.accepted || sign.en.trim() === '') return [];
  const whole = { start: 0, end: sign.en.length, suggestion: analysis.terms[0]?.preferred };
  if (
    forbidsInChinese(sign.zh) &&
    !negativeInEnglish(sign.en) &&
    !(/遗忘|遗留|遗失|丢失|忘/.test(sign.zh) && /\b(?:take|mind|bring|collect)\b/i.test(sign.en))
  )
    return [{ rule: 'LAW-03', ...whole }];
  if (plainlyPositive(sign.zh) && forbidsInEnglish(sign.en) && !/\bno\.?\s*\d/i.test(sign.en))
    return [{ rule: 'LAW-03', ...whole }];
  if (DENIED.test(sign.zh) && !negativeInEnglish(sign.en)) return [{ rule: 'LAW-03', ...whole }];
  const only = /^(?:for\s+)?(\w+)s?\s+only\W*$/i.exec(sign.en.trim());
  if (
    only &&
    forbidsInChinese(sign.zh) &&
    !/^(?:staff|personnel|member|employee|authori[sz]ed|holder|bus)/i.test(only[1] as string)
  ) {
    const noun = stem(only[1] as string);
    if (analysis.segments.some((piece) => piece.matched.includes(noun) && !piece.entry?.action))
      return [{ rule: 'LAW-03', ...whole }];
  }
  return [];
}

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
  const alien = foreign.filter((word) => isParticular(word.stem));
  if (
    foreign.length > 0 &&
    (unknown === 0 ? absent.length + alien.length > 0 : headGone(analysis, missing))
  ) {
    const sure = alien.length > 0 || analysis.terms.length > 0 || (weak.length > 0 && missing.length > 0);
    const doubt = sure ? {} : { severity: 'S4' as const };
    return [{ rule: 'MEAN-01', ...named, ...doubt, ...spanOf(analysis, foreign), detail, suggestion }];
  }
  if (weak.length > 0 && absent.length > 0 && unknown === 0) {
    // A whole sentence says things its own way.
    const free = SENTENCES.has(sign.kind) && analysis.words.length > 5 && weak.length < 3;
    const doubt = free ? { severity: 'S4' as const } : {};
    return [{ rule: 'MEAN-01', ...named, ...doubt, ...spanOf(analysis, weak), detail, suggestion }];
  }
  const lost = lostParts(analysis, absent, unknown);
  const parted = /[\s、/，,；;|·和及与]/u.test(sign.zh.trim());
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

/** With words the lexicon lacks in the Chinese, only the loss of its last word speaks against the English. */
function headGone(analysis: Analysis, missing: readonly Segment[]): boolean {
  const last = analysis.segments.at(-1);
  return analysis.sign.kind !== 'food' && last !== undefined && last.zh.length > 1 && missing.includes(last);
}

const SENTENCES = new Set(['notice', 'instruction', 'warning', 'prohibition']);
/** Nouns that English leaves to the place where the sign hangs. */
const LIGHT =
  /^(?:安全|服务|信息|现场|情况|人员|设施|设备|景区|本店|参观|公共|物品|区域|工作|公众|地铁|城市|使用|天气|自助|人工|警示|提示|旅客|乘客|游客|顾客|市民|地下|负|(?:地下)?[一二三四五六七八九十]*层?|[东西南北]?[二三四五六]环路?)$/u;

/** Parts of the Chinese whose loss changes what the sign says. */
function lostParts(analysis: Analysis, missing: readonly Segment[], unknown: number): Segment[] {
  const { sign, segments } = analysis;
  const heavy = missing.filter((piece) => piece.zh.length > 1 && !LIGHT.test(piece.zh));
  if (heavy.length === 0) return [];
  const parts = sign.zh.split(/[\s、/，,；;|·\n和及与]+/u).filter((part) => part.length > 1);
  if (parts.length > 1) {
    const gone = heavy.filter((piece) => partGone(parts, segments, piece));
    if (gone.length > 0) return gone;
  }
  if (SENTENCES.has(sign.kind) || unknown > 0) return [];
  return heavy.filter((piece) => piece.entry?.action !== true);
}

/** None of the words of the part this piece stands in is found in the English. */
function partGone(parts: readonly string[], segments: readonly Segment[], piece: Segment): boolean {
  const part = parts.find((text) => text.toLowerCase().includes(piece.zh));
  if (!part) return false;
  const inside = segments.filter((other) => part.includes(other.zh) && other.kind === 'entry');
  return inside.every((other) => !other.covered);
}

/** The sign names a place rather than a facility. */
function nameLike(analysis: Analysis): boolean {
  if (isNameTerm(analysis)) return true;
  return (
    analysis.sign.kind === 'metro' ||
    analysis.sign.kind === 'street-plate' ||
    (analysis.sign.kind === 'place-name' &&
      analysis.segments.some(
        (piece) => piece.kind === 'unknown' || piece.kind === 'name' || piece.kind === 'literal',
      )) ||
    (analysis.sign.kind === 'place-name' && MONUMENT.test(analysis.zh))
  );
}

const MONUMENT = /[殿宫坛寺庙塔阁祠陵门壁]$/u;

/** Texts laid side by side: what is added, what is left out, what copies the Chinese. */
export function checkMeaning(analysis: Analysis): Report[] {
  if (analysis.accepted || analysis.words.length === 0 || analysis.segments.length === 0) return [];
  return reportMeaning(analysis, weigh(analysis));
}

/** Every word of the English is a dictionary meaning of some character: a gloss, not a translation. */
function allGlossed(analysis: Analysis): boolean {
  const content = analysis.words.filter((word) => !word.code && !FUNCTION_WORDS.has(word.lower));
  if (content.length < 2) return false;
  const glosses = glossesOf(analysis.zh);
  return content.every((word) => glosses.has(word.stem));
}

/** The term base knows the Chinese, and the English is none of its forms. */
export function checkTerms(analysis: Analysis): Report[] {
  const { terms, sign, folded } = analysis;
  const term = terms[0];
  if (analysis.accepted || !term || analysis.words.length === 0) return [];
  const forbidden = terms.some((row) => row.banned.has(folded));
  const sibling = otherGeneric(analysis);
  const bag = bagOf(sign.en);
  const reordered = terms.some((row) => row.bags.includes(bag));
  const whole = { start: 0, end: sign.en.length, suggestion: term.preferred };
  if (isNameTerm(analysis) && !(sign.kind === 'facility' && term.domain === 'name-exception')) {
    const unmarked = withoutMarks(sign.en);
    if (terms.some((row) => row.bare.has(unmarked)))
      return [
        { rule: 'PUN-04', ...whole },
        { rule: 'NAME-05', ...whole },
      ];
    if (isPinyin(analysis)) return [{ rule: 'NAME-07', ...whole }];
    return [
      { rule: 'NAME-01', severity: forbidden ? 'S2' : sibling ? 'S4' : reordered ? 'S3' : 'S2', ...whole },
    ];
  }
  const standard: Report = { rule: 'TERM-01', ...whole };
  if (allGlossed(analysis) || (reordered && !forbidden) || turned(analysis))
    return [{ rule: 'GLOSS-01', ...whole }, standard];
  const padded =
    analysis.unexplained.length > 0 &&
    terms.some((row) => row.bags.some((form) => form.split(' ').every((word) => analysis.stems.has(word))));
  if (saidOtherwise(analysis)) return [{ ...standard, severity: 'S4' }];
  return [padded ? { ...standard, type: 'chinglish' } : standard];
}

/** The name of a known place inside a longer text, with its words in another order. */
export function checkNamedParts({ sign, segments, terms, base, stems }: Analysis): Report[] {
  if (terms.length > 0) return [];
  const text = ` ${foldEnglish(sign.en)} `;
  for (const { entry, covered, zh } of segments) {
    if (!entry?.term || !entry.place || !covered) continue;
    const known = base.lookup(zh, sign.kind);
    const long = known.every((term) => [...term.folded].every((form) => form.split(' ').length > 2));
    const all = known.some((term) =>
      term.bags.some((bag) => bag.split(' ').every((word) => stems.has(word) || FUNCTION_WORDS.has(word))),
    );
    if (!all || !long) continue;
    if (known.some((term) => [...term.folded].some((form) => text.includes(` ${form} `)))) continue;
    return [{ rule: 'NAME-01', severity: 'S3', start: 0, end: sign.en.length, detail: nameOf(zh, known) }];
  }
  return [];
}

const nameOf = (zh: string, known: readonly { preferred: string }[]): Report['detail'] => ({
  zh: `“${zh}”的规范译名是 ${known[0]?.preferred ?? ''}`,
  en: `${zh} is ${known[0]?.preferred ?? ''}`,
});

/** A ban or a request in other words: all of the Chinese is there, nothing else, and a verb makes it a sentence. */
function saidOtherwise({ sign, segments, unexplained }: Analysis): boolean {
  return (
    SENTENCES.has(sign.kind) &&
    unexplained.length === 0 &&
    /\b(?:is|are|do not|must|please)\b/i.test(sign.en) &&
    segments.every((piece) => piece.covered || piece.entry?.optional)
  );
}

/** Generic words that good sources use for one another. */
const GENERICS: readonly ReadonlySet<string>[] = [
  ['lane', 'alley', 'hutong', 'xiang'],
  ['wall', 'screen'],
  ['archway', 'arch', 'gateway'],
  ['temple', 'monastery'],
  ['hill', 'mountain', 'mount'],
  ['tomb', 'mausoleum'],
  ['tower', 'pavilion'],
].map((words) => new Set(words.map(stem)));

/** A listed form but for its generic word, for which another of the same kind stands. */
function otherGeneric({ terms, words }: Analysis): boolean {
  const last = words.at(-1)?.stem ?? '';
  const kin = GENERICS.find((group) => group.has(last));
  if (!kin || words.length < 2) return false;
  const mine = words
    .slice(0, -1)
    .map((word) => word.stem)
    .join(' ');
  return terms.some((term) =>
    term.forms.some((form) => {
      const theirs = wordsOf(form).map((word) => word.stem);
      return kin.has(theirs.at(-1) ?? '') && theirs.slice(0, -1).join(' ') === mine;
    }),
  );
}

/** The English is the Chinese in pinyin, letter for letter. */
const isPinyin = ({ sign, syllables }: Analysis): boolean =>
  syllables.length > 1 && lettersOf(sign.en) === syllables.join('');

/** All words are right, but the head stands elsewhere: auto checking ticket. */
function turned({ terms, sign, unexplained, words, stems }: Analysis): boolean {
  if (unexplained.length > 0 || sign.kind !== 'facility' || words.length < 2) return false;
  const head = words.at(-1)?.stem ?? '';
  return (
    !terms.some((row) => row.heads.has(head)) &&
    terms.some((row) => [...row.content].some((word) => stems.has(word)))
  );
}
