import { analyse } from './analysis';
import type { AuditMeans } from './auditor';
import { checkGrammar } from './checks/grammar';
import { checkDoubled, checkIntegrity } from './checks/integrity';
import { checkOffence } from './checks/offence';
import { checkPunctuation } from './checks/punctuation';
import { checkSpelling } from './checks/spelling';
import { findingFrom, type Report } from './report';
import { findRule } from './rules/registry';
import type { Finding } from './sign';

/** A bilingual passage: an exhibit, a story, a notice. */
export interface Passage {
  id: string;
  zh: string;
  en: string;
}

/** Names of the term base written in a form it forbids, or with their marks lost. */
function forbiddenForms(passage: Passage, means: AuditMeans): Finding[] {
  const found: Finding[] = [];
  for (const term of means.terms.terms)
    for (const form of term.forbidden) {
      const at = passage.en.indexOf(form);
      if (at < 0 || !passage.zh.includes(term.zh)) continue;
      found.push(
        findingFrom({ rule: 'NAME-01', start: at, end: at + form.length, suggestion: term.preferred }),
      );
    }
  return found;
}

const AGREEMENT = /\s(?:are|were|have)$/;
const NO_SIMPLE_SUBJECT =
  /\b(?:and|or|nor|of|in|on|at|from|inside|outside|behind|beside|before|above|below|under|around|near)\s+(?:(?:the|this|that)\s+)?(?:[\w'’-]+\s+){0,3}$/i;

/** "In front of you stands the gate": what stands comes after the verb. */
const INVERTED = /^(?:of|before|behind|above|below|beside|around)\s+(?:you|us|them)\b/i;

/**
 * In sentences, unlike on signs, the word before the verb is often not its subject: "Inside the hall are paintings",
 * "the Hall and the Museum were built".
 */
function isHeldByItsSubject({ en }: Passage, report: Report): boolean {
  if (report.rule === 'GRAM-02' && INVERTED.test(en.slice(report.start, report.end))) return false;
  if (report.rule !== 'GRAM-02' || !AGREEMENT.test(en.slice(report.start, report.end))) return true;
  return !NO_SIMPLE_SUBJECT.test(en.slice(0, report.start));
}

/** Audits running prose with the rules that fit it. */
export function auditProse(passage: Passage, means: AuditMeans): Finding[] {
  const analysis = analyse({ ...passage, kind: 'museum-label' }, means.terms, means.dictionary);
  const checks = [checkIntegrity, checkOffence, checkDoubled, checkSpelling, checkPunctuation, checkGrammar];
  const reports = checks
    .flatMap((check) => check(analysis))
    .filter((report) => findRule(report.rule)?.prose && isHeldByItsSubject(passage, report));
  return [...reports.map(findingFrom), ...forbiddenForms(passage, means)];
}
