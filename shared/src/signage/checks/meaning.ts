import type { Analysis } from '../analysis';
import { lexiconStems } from '../lexicon/lexicon';
import type { Segment } from '../meaning/segment';
import type { Report } from '../report';
import type { ErrorType } from '../sign';
import { bagOf } from '../terms/fold';
import { forbidsInChinese, forbidsInEnglish, negativeInEnglish, plainlyPositive } from '../text/polarity';
import type { Word } from '../text/english';
import { isNameTerm } from './names';
import { isKnown } from './spelling';

/** Words good English adds without a counterpart in the Chinese. */
const ADDED = new Set('area zone site sign service servic notice caution warning danger attention time hour facility public only please room office center hall place point way item use thank risk hazard available visitor passage inside outside behind around open welcome sale new name people person system building equipment complex house part one own level free access park station line day local china chinese beijing ticket work make help go take must tourist surface floor ground type general main good other city'.split(' ').map((word) => word));
const NAMING = new Set(['place-name', 'metro', 'guide-sign', 'street-plate']);

interface Evidence {
  gloss: Word[];
  foreign: Word[];
  weak: Word[];
  left: Segment[];
  unknown: number;
  known: number;
}

function weigh(analysis: Analysis): Evidence {
  const stems = lexiconStems();
  const evidence: Evidence = { gloss: [], foreign: [], weak: [], left: [], unknown: 0, known: 0 };
  for (const [at, word] of analysis.words.entries()) {
    if (!analysis.unexplained.includes(word) || !isKnown(analysis, word, at)) continue;
    if (analysis.glosses.has(word.stem)) evidence.gloss.push(word);
    else if (ADDED.has(word.stem)) continue;
    else if (stems.has(word.stem)) evidence.foreign.push(word);
    else evidence.weak.push(word);
  }
  for (const piece of analysis.segments) {
    if (piece.kind === 'unknown') evidence.unknown += 1;
    if (piece.kind === 'entry') evidence.known += 1;
    if (piece.kind === 'entry' && !piece.covered && piece.entry?.optional !== true) evidence.left.push(piece);
  }
  return evidence;
}

const spanOf = (analysis: Analysis, words: readonly Word[]): { start: number; end: number } => ({
  start: words[0]?.start ?? 0,
  end: words.at(-1)?.end ?? analysis.sign.en.length,
});

/** The English turns a ban into leave, or the reverse. */
export function checkPolarity(analysis: Analysis): Report[] {
  const { sign } = analysis;
  if (analysis.accepted || sign.en.trim() === '') return [];
  const whole = { start: 0, end: sign.en.length, suggestion: analysis.terms[0]?.preferred };
  if (forbidsInChinese(sign.zh) && !negativeInEnglish(sign.en)) return [{ rule: 'LAW-03', ...whole }];
  if (plainlyPositive(sign.zh) && forbidsInEnglish(sign.en) && !/\bno\.?\s*\d/i.test(sign.en)) return [{ rule: 'LAW-03', ...whole }];
  if (/不可|不能|非|无(?!障碍|线|人|论)/.test(sign.zh) && analysis.segments.some((piece) => /^[不非无]/.test(piece.zh)) && !negativeInEnglish(sign.en) && !analysis.segments.some((piece) => /^[不非无]./.test(piece.zh) && piece.covered && piece.zh.length > 1))
    return [{ rule: 'LAW-03', ...whole }];
  return [];
}

function reportMeaning(analysis: Analysis, evidence: Evidence): Report[] {
  const { gloss, foreign, weak, left, unknown } = evidence;
  const { sign } = analysis;
  const missing = left.filter((piece) => piece.zh.length > 1 || unknown === 0);
  const suggestion = analysis.terms[0]?.preferred ?? analysis.base.entries.get(analysis.zh)?.proposal;
  const naming = NAMING.has(sign.kind) && nameLike(analysis);
  const extra = [...gloss, ...foreign, ...weak];
  const detail = extra.length > 0 ? { zh: `“${extra.map((word) => word.text).join(' ')}”在中文里没有依据`, en: `Nothing in the Chinese stands behind "${extra.map((word) => word.text).join(' ')}"` } : undefined;
  if (gloss.length > 0 && gloss.length >= foreign.length && (missing.length > 0 || unknown === 0))
    return [{ rule: 'GLOSS-01', ...(naming ? { type: 'wrong-place-name' as ErrorType } : {}), ...spanOf(analysis, gloss), detail, suggestion }];
  if (foreign.length > 0 && (missing.length > 0 || (unknown === 0 && foreign.length > 0)))
    return [{ rule: 'MEAN-01', ...(naming ? { type: 'wrong-place-name' as ErrorType } : {}), ...spanOf(analysis, foreign), detail, suggestion }];
  if (weak.length > 0 && missing.length > 0 && unknown === 0)
    return [{ rule: 'MEAN-01', ...(naming ? { type: 'wrong-place-name' as ErrorType } : {}), ...spanOf(analysis, weak), detail, suggestion }];
  const heavy = missing.filter((piece) => piece.zh.length > 1);
  if (heavy.length > 0 && unknown === 0 && extra.length === 0)
    return [{ rule: 'MEAN-02', start: 0, end: sign.en.length, detail: { zh: `“${heavy.map((piece) => piece.zh).join('、')}”没有译出`, en: `Not translated: ${heavy.map((piece) => piece.zh).join(', ')}` }, suggestion }];
  return [];
}

/** The sign names a place rather than a facility. */
function nameLike(analysis: Analysis): boolean {
  if (isNameTerm(analysis)) return true;
  return analysis.sign.kind === 'metro' || analysis.sign.kind === 'street-plate' || (analysis.sign.kind === 'place-name' && analysis.segments.some((piece) => piece.kind === 'unknown' || piece.kind === 'name' || piece.kind === 'literal'));
}

/** Texts laid side by side: what is added, what is left out, what copies the Chinese. */
export function checkMeaning(analysis: Analysis): Report[] {
  if (analysis.accepted || analysis.words.length === 0 || analysis.segments.length === 0) return [];
  return reportMeaning(analysis, weigh(analysis));
}

/** The term base knows the Chinese, and the English is none of its forms. */
export function checkTerms(analysis: Analysis): Report[] {
  const { terms, sign, folded } = analysis;
  const term = terms[0];
  if (analysis.accepted || !term || analysis.words.length === 0) return [];
  const forbidden = terms.some((row) => row.banned.has(folded));
  const bag = bagOf(sign.en);
  const reordered = terms.some((row) => [row.preferred, ...row.accepted].some((form) => bagOf(form) === bag));
  const whole = { start: 0, end: sign.en.length, suggestion: term.preferred };
  if (isNameTerm(analysis) && !(sign.kind === 'facility' && term.domain === 'name-exception')) {
    const marks = term.preferred.replace(/[’']/g, '').toLowerCase() === sign.en.replace(/[’']/g, '').toLowerCase();
    if (marks) return [{ rule: 'PUN-04', ...whole }, { rule: 'NAME-05', ...whole }];
    return [{ rule: 'NAME-01', severity: forbidden ? 'S2' : reordered ? 'S3' : 'S2', ...whole }];
  }
  return [{ rule: 'TERM-01', severity: forbidden || !reordered ? 'S2' : 'S3', ...whole }];
}
