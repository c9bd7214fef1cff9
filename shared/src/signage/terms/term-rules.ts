import type { Bilingual } from '../sign';
import { hasHan } from '../text/chinese';
import { foldEnglish } from './fold';
import type { Term } from './term-base';

/** The columns of a term table and the fields of a term they hold, in the order of an export. */
export const TERM_COLUMNS = {
  zh: 'zh',
  en_preferred: 'preferred',
  en_also_accepted: 'accepted',
  domain: 'domain',
  source: 'source',
  confidence: 'confidence',
  forbidden: 'forbidden',
} as const satisfies Record<string, keyof Term>;
export type TermColumn = keyof typeof TERM_COLUMNS;

/** How sure the team is of a term; empty when nobody has said. */
export const CONFIDENCES = ['high', 'medium', 'low'] as const;

/** A rule that a term, or a row that should be one, breaks. */
export interface TermProblem {
  column: string;
  rule: string;
  message: Bilingual;
}

const LONGEST_TEXT = 200;
const LONGEST_SOURCE = 250;
const DOMAIN = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;
const CHINESE_MARK = /[\u3000-\u303f\uff00-\uffef]/u;
const CONTROL = /\p{Cc}/u;

/** What a spreadsheet would run when it opens an export. */
const FORMULA = /^[=+\-@]/;

const problem = (column: TermColumn, rule: string, zh: string, en: string): TermProblem => ({
  column,
  rule,
  message: { zh, en },
});

const trimmedForms = (forms: readonly string[]): string[] => [
  ...new Set(forms.map((form) => form.normalize('NFC').trim()).filter((form) => form !== '')),
];

/** The term as it is kept: without outer blanks, empty forms and forms said twice. */
export function normalTerm(term: Term): Term {
  const text = (value: string) => value.normalize('NFC').trim();
  return {
    zh: text(term.zh),
    preferred: text(term.preferred),
    accepted: trimmedForms(term.accepted).filter((form) => form !== text(term.preferred)),
    forbidden: trimmedForms(term.forbidden),
    domain: text(term.domain),
    source: text(term.source),
    confidence: text(term.confidence),
  };
}

function formulaProblems(column: TermColumn, text: string): TermProblem[] {
  if (!FORMULA.test(text)) return [];
  const sign = text[0] as string;
  return [
    problem(
      column,
      'formula',
      `以“${sign}”开头，电子表格会当作公式`,
      `begins with "${sign}", which a spreadsheet takes for a formula`,
    ),
  ];
}

function chineseProblems(zh: string): TermProblem[] {
  if (zh === '') return [problem('zh', 'required', '不能为空', 'is empty')];
  if (!hasHan(zh)) return [problem('zh', 'chinese', '没有汉字', 'holds no Chinese character')];
  if (zh.length > LONGEST_TEXT)
    return [problem('zh', 'length', `超过 ${LONGEST_TEXT} 字`, `is longer than ${LONGEST_TEXT} characters`)];
  if (CONTROL.test(zh)) return [problem('zh', 'one-line', '不能换行', 'must be one line')];
  return formulaProblems('zh', zh);
}

function formProblems(column: TermColumn, form: string): TermProblem[] {
  const told = (rule: string, zh: string, en: string) => [
    problem(column, rule, `“${form.slice(0, 40)}”${zh}`, `"${form.slice(0, 40)}" ${en}`),
  ];
  if (form.length > LONGEST_TEXT)
    return told('length', `超过 ${LONGEST_TEXT} 个字符`, `is longer than ${LONGEST_TEXT} characters`);
  if (form.includes('|') || CONTROL.test(form))
    return told(
      'separator',
      '含有竖线或换行，应分成几个写法',
      'holds | or a line break: write it as several forms',
    );
  if (hasHan(form) || CHINESE_MARK.test(form))
    return told('english', '含有汉字或全角标点', 'holds Chinese characters or full-width marks');
  if (!/[\p{L}\p{N}]/u.test(form)) return told('english', '没有字母或数字', 'holds no letter or digit');
  return formulaProblems(column, form);
}

/** Forms that are both right and forbidden, as the auditor would compare them. */
function contradictions({ preferred, accepted, forbidden }: Term): TermProblem[] {
  const right = new Map([preferred, ...accepted].map((form) => [foldEnglish(form), form]));
  return forbidden.flatMap((form) => {
    const other = right.get(foldEnglish(form));
    if (other === undefined) return [];
    return [
      problem(
        'forbidden',
        'contradiction',
        `“${form}”既禁用又可用：审校时与“${other}”视为同一写法`,
        `"${form}" is forbidden and allowed: the auditor reads it as "${other}"`,
      ),
    ];
  });
}

function restProblems({ domain, source, confidence }: Term): TermProblem[] {
  const found = formulaProblems('source', source);
  if (domain !== '' && (!DOMAIN.test(domain) || domain.length > 60))
    found.push(
      problem(
        'domain',
        'domain-format',
        `“${domain.slice(0, 40)}”应由小写字母、数字和连字符组成，如 place-tiananmen`,
        `"${domain.slice(0, 40)}" must be small letters, digits and hyphens, such as place-tiananmen`,
      ),
    );
  if (source.length > LONGEST_SOURCE)
    found.push(
      problem('source', 'length', `超过 ${LONGEST_SOURCE} 字`, `is longer than ${LONGEST_SOURCE} characters`),
    );
  if (confidence !== '' && !CONFIDENCES.some((level) => level === confidence))
    found.push(
      problem(
        'confidence',
        'confidence-value',
        `“${confidence.slice(0, 40)}”应为 ${CONFIDENCES.join('、')} 之一，或留空`,
        `"${confidence.slice(0, 40)}" is none of ${CONFIDENCES.join(', ')}`,
      ),
    );
  return found;
}

/** Every rule that a term breaks by itself; expects the form that {@link normalTerm} gives. */
export function termProblems(term: Term): TermProblem[] {
  const preferred =
    term.preferred === ''
      ? [problem('en_preferred', 'required', '不能为空', 'is empty')]
      : formProblems('en_preferred', term.preferred);
  return [
    ...chineseProblems(term.zh),
    ...preferred,
    ...term.accepted.flatMap((form) => formProblems('en_also_accepted', form)),
    ...term.forbidden.flatMap((form) => formProblems('forbidden', form)),
    ...contradictions(term),
    ...restProblems(term),
  ];
}
