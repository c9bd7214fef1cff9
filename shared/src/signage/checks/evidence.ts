import type { Analysis } from '../analysis';
import { lexiconStems } from '../lexicon/lexicon';
import { listedEntry, listedStems } from '../lexicon/listed';
import { stemsOf } from '../lexicon/parse';
import { isParticular } from '../lexicon/particular';
import type { Segment } from '../meaning/segment';
import { isBrand } from '../spelling/expected';
import type { Word } from '../text/english';
import { stem } from '../text/stem';
import { isNameTerm } from './names';
import { isKnown } from './spelling';

/** Words good English adds without a counterpart in the Chinese. */
const ADDED = new Set(
  'area zone site sign service servic notice caution warning danger attention time hour facility public only please room office center hall place point way item use thank risk hazard available visitor passage inside outside behind around open welcome sale new name people person system building equipment complex house part one own level free access park station line day local china chinese beijing ticket work make help go take must tourist surface floor ground type general main good other city ready away required voice quietly held'
    .split(' ')
    .flatMap((word) => [word, stem(word)]),
);
/** Kinds on which places are named. */
export const NAMING = new Set(['place-name', 'metro', 'guide-sign', 'street-plate']);

/** What speaks for and against the English being a translation. */
export interface Evidence {
  gloss: Word[];
  foreign: Word[];
  weak: Word[];
  left: Segment[];
  unknown: number;
  /** The gloss rests only on characters of longer words, which often keep their sense there. */
  apart: number;
}

/** Weighs the words without a counterpart and the Chinese that was left out. */
export function weigh(analysis: Analysis): Evidence {
  const stems = lexiconStems();
  const listed = analysis.unexplained.length > 0 ? listedStems(analysis.zh) : new Set<string>();
  const named = NAMING.has(analysis.sign.kind) && nameLike(analysis);
  const evidence: Evidence = { gloss: [], foreign: [], weak: [], left: [], unknown: 0, apart: 0 };
  for (const [at, word] of analysis.words.entries()) {
    if (!analysis.unexplained.includes(word) || !isKnown(analysis, word, at)) continue;
    if (ADDED.has(word.stem) || understood(analysis, word)) continue;
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

const MATERIAL = new Set(['bronze', 'jade', 'porcelain', 'pottery', 'gold', 'silver', 'iron'].map(stem));
/** Months beside figures are the business of the rules on dates: 一二·九, 12月9日. */
const MONTHS = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;
const FIGURES = /[\d一二三四五六七八九十]/u;
const DYNASTY = /[夏商周秦汉晋隋唐宋辽金元明清]/u;
const OBJECT = /青花|[鼎簋尊爵觚壶钟铙镜剑戈矛俑瓶碗盘罐杯炉印玺]/u;

/** What the kind of sign goes without saying: trains on the metro, the material of an object that names none. */
function understood({ sign, zh }: Analysis, word: Word): boolean {
  if (MONTHS.test(word.lower)) return FIGURES.test(zh);
  if (sign.kind === 'museum-label' && word.stem === stem('dynasty')) return DYNASTY.test(zh);
  if (sign.kind === 'metro') return word.stem === 'train';
  return (
    sign.kind === 'museum-label' &&
    MATERIAL.has(word.stem) &&
    OBJECT.test(zh) &&
    !/[金银铜玉瓷陶铁]/u.test(zh)
  );
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

/** The sign names a place rather than a facility. */
export function nameLike(analysis: Analysis): boolean {
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

/** What the names of halls, palaces, gates, temples and the old gardens end in. */
export const MONUMENT = /(?:[殿宫坛寺庙塔阁祠陵门壁斋轩榭]|(?<![物公校花乐陵果菜])园)$/u;
