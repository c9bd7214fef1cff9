import type { Analysis } from '../analysis';
import { glossesOf } from '../meaning/glosses';
import { lettersOf } from '../names/pinyin';
import type { Report } from '../report';
import { bagOf, foldEnglish } from '../terms/fold';
import { withoutMarks } from '../terms/term-base';
import { FUNCTION_WORDS, wordsOf } from '../text/english';
import { stem } from '../text/stem';
import { SENTENCES } from './meaning';
import { isNameTerm } from './names';

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
  const words = foldEnglish(sign.en).split(' ');
  for (const { entry, covered, zh } of segments) {
    if (!entry?.term || !entry.place || !covered) continue;
    const known = base.lookup(zh, sign.kind);
    const long = known.every((term) => [...term.folded].every((form) => form.split(' ').length > 2));
    const all = known.some((term) =>
      term.bags.some((bag) => bag.split(' ').every((word) => stems.has(word) || FUNCTION_WORDS.has(word))),
    );
    if (!all || !long) continue;
    if (known.some((term) => [...term.folded].some((form) => inOrder(form.split(' '), words)))) continue;
    return [{ rule: 'NAME-01', severity: 'S3', start: 0, end: sign.en.length, detail: nameOf(zh, known) }];
  }
  return [];
}

/** The words stand in this order, whatever stands between them: *Xidan Subway Station* names *Xidan Station*. */
function inOrder(form: readonly string[], words: readonly string[]): boolean {
  let from = 0;
  return form.every((word) => {
    from = words.indexOf(word, from) + 1;
    return from > 0;
  });
}

const nameOf = (zh: string, known: readonly { preferred: string }[]): Report['detail'] => ({
  zh: `“${zh}”的规范译名是 ${known[0]?.preferred ?? ''}`,
  en: `${zh} is ${known[0]?.preferred ?? ''}`,
});

/** A ban or a request in other words: all of the Chinese is there, nothing else, and a verb makes it a sentence. */
function saidOtherwise(analysis: Analysis): boolean {
  const { sign, segments, unexplained } = analysis;
  if (!SENTENCES.has(sign.kind) || unexplained.length > 0) return false;
  if (shortened(analysis)) return true;
  return (
    /\b(?:is|are)\s+(?:not\s+)?(?:allowed|permitted|prohibited)\b|\bmust\s+be\b/i.test(sign.en) &&
    segments.every((piece) => piece.covered || piece.entry?.optional)
  );
}

/** A listed ban with its object left to the place: Do Not Feed. */
function shortened({ sign, terms, words, stems }: Analysis): boolean {
  if (words.length < 3 || !/^(?:please )?do not /i.test(sign.en)) return false;
  return terms.some(({ bags }) =>
    bags.some((bag) => {
      const listed = new Set(bag.split(' '));
      return [...stems].every((word) => listed.has(word));
    }),
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
