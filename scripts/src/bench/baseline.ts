import {
  type AuditMeans,
  type ErrorType,
  type Finding,
  foldChinese,
  foldEnglish,
  syllablesOf,
} from 'shared/signage';
import type { Labelled } from './sets';

const finding = (type: ErrorType, en: string): Finding => ({
  rule: 'BASELINE',
  type,
  severity: 'S2',
  field: 'en',
  start: 0,
  end: en.length,
  message: { zh: '', en: '' },
  source: 'baseline',
});

const figures = (text: string): string =>
  (text.normalize('NFKC').match(/\d+/g) ?? []).map(Number).sort().join(' ');

/** The word is made of readings of neighbouring characters. */
function spells(word: string, readings: readonly string[]): boolean {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  const joined = readings.join('').replace(/v/g, 'u');
  return letters.length > 1 && joined.includes(letters);
}

/**
 * What a plain checker finds: no English, an English that is none of the forms listed for the Chinese, a word that
 * neither dictionary, term table nor the pinyin of the Chinese knows, other figures.
 */
export function baselineFindings({ zh, en, kind }: Labelled, { terms, dictionary }: AuditMeans): Finding[] {
  if (/^[\s\-–—]*$/.test(en)) return [finding('missing', en)];
  const found: Finding[] = [];
  const readings = syllablesOf(foldChinese(zh));
  const words = en.match(/\p{L}[\p{L}'’]*/gu) ?? [];
  const unknown = words.some((word) => {
    const plain = word.replace(/’/g, "'");
    const lower = plain.toLowerCase();
    const listed = terms.words.has(lower) || dictionary?.knows(plain) || dictionary?.knows(lower);
    return !listed && !spells(plain, readings);
  });
  if (unknown) found.push(finding('misspelling', en));
  const listed = terms.lookup(foldChinese(zh), kind);
  if (listed.length > 0 && !listed.some((term) => term.folded.has(foldEnglish(en))))
    found.push(finding('nonstandard-term', en));
  if (/\d/.test(zh) && figures(zh) !== figures(en)) found.push(finding('number-mismatch', en));
  return found;
}
