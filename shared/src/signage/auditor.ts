import { type Analysis, analyse } from './analysis';
import { checkPresence, FORM_CHECKS, MEANING_CHECKS, TEXT_CHECKS } from './checks/index';
import { checkLinkedName } from './checks/linked-name';
import { findingFrom, type Report } from './report';
import type { Finding, Sign, SpellingDictionary } from './sign';
import type { TermBase } from './terms/term-base';

/** What the auditor is given: the term base, and a dictionary of English words. Without one, spelling is not checked. */
export interface AuditMeans {
  terms: TermBase;
  dictionary?: SpellingDictionary;
}

/** Explanations that make a general "not the term" or "other meaning" superfluous. */
const SPECIFIC = /^(?:SPELL|NUM|DIR|TXT|LAW|ACC|PUN-04|NAME-0[24569]|NAME-1[15])/;
const GENERAL = /^(?:MEAN|GLOSS|TERM-01|NAME-01|GRAM|TERM-0[2-8])/;
const RANK: Record<string, number> = { S1: 0, S2: 1, S3: 2, S4: 3 };

function settle(reports: readonly Report[], analysis: Analysis): Report[] {
  const specific = reports.some((report) => SPECIFIC.test(report.rule) && report.rule !== 'LAW-03');
  const spelling = reports.some((report) => /^(?:SPELL|NAME-0[569]|PUN-04)/.test(report.rule));
  const place = reports.some((report) => report.rule === 'NAME-01' || report.rule === 'NAME-07');
  const grammar = reports.some((report) => report.rule.startsWith('GRAM'));
  return reports.filter((report) => {
    if (
      grammar &&
      report.rule === 'GLOSS-01' &&
      report.start === 0 &&
      report.end === analysis.sign.en.length &&
      report.detail === undefined
    )
      return false;
    if (report.rule === 'TERM-01' || report.rule === 'NAME-01')
      return !reports.some(
        (other) =>
          other !== report && !/^(?:CAP|PUN-0[1-35-8]|GLOSS|MEAN|TERM-01|NAME-01|TXT-04)/.test(other.rule),
      );
    if ((report.rule === 'GLOSS-01' || report.rule.startsWith('MEAN')) && place) return false;
    if (report.rule === 'SPELL-02' && reports.some((other) => other.rule === 'LAW-03')) return false;
    if (report.rule === 'LAW-03') return true;
    if (spelling && /^(?:MEAN|GLOSS)/.test(report.rule)) return analysis.unexplained.length > 3;
    if (specific && /^MEAN-02/.test(report.rule)) return false;
    if (
      report.rule === 'SPELL-01' &&
      reports.some((other) => /^PUN-06/.test(other.rule) && other.start === report.start)
    )
      return false;
    if (report.rule === 'SPELL-01' || report.rule === 'SPELL-03')
      return !reports.some((other) => /^NAME-(?:0[69])/.test(other.rule) && other.start === report.start);
    if (/^TXT-0[23]/.test(report.rule)) return true;
    if (reports.some((other) => /^TXT-0[23]/.test(other.rule)))
      return !GENERAL.test(report.rule) && !/^(?:SPELL|LAW-03|NAME)/.test(report.rule);
    return true;
  });
}

/** A doubt about the meaning is confirmed by careless small letters: such a text was written by no one who knew. */
function confirm(reports: Report[]): Report[] {
  const careless = reports.some((report) => report.rule === 'CAP-01');
  if (!careless) return reports;
  return reports.map((report) => {
    if (!/^MEAN/.test(report.rule) || report.severity !== 'S4') return report;
    const { severity: _, ...firm } = report;
    return firm;
  });
}

/** Which of several findings is the main one: grave first, then the particular before the general. */
export function precedence(left: Finding, right: Finding): number {
  const grave = (RANK[left.severity] as number) - (RANK[right.severity] as number);
  return grave !== 0 ? grave : order(left.rule) - order(right.rule);
}

const ORDER = [
  'LAW',
  'ACC',
  'TXT',
  'NUM',
  'DIR',
  'SPELL',
  'NAME',
  'TERM-02',
  'TERM-04',
  'TERM-05',
  'TERM-06',
  'TERM-08',
  'GLOSS',
  'GRAM',
  'MEAN',
  'TERM',
  'CON',
  'PUN',
  'CAP',
];
const order = (rule: string): number => {
  const at = ORDER.findIndex((head) => rule.startsWith(head));
  return at < 0 ? ORDER.length : at;
};

function audited(sign: Sign, means: AuditMeans): Finding[] {
  const analysis = analyse(sign, means.terms, means.dictionary);
  const presence = checkPresence(analysis);
  const linked = checkLinkedName(analysis);
  if (presence.some((report) => report.rule === 'LAW-01')) return [...presence, ...linked].map(findingFrom);
  const reports: Report[] = [...presence];
  for (const check of FORM_CHECKS) reports.push(...check(analysis));
  for (const check of TEXT_CHECKS) reports.push(...check(analysis));
  for (const check of MEANING_CHECKS) reports.push(...check(analysis));
  if (reports.length + linked.length === 0) return [];
  return [...confirm(settle(reports, analysis)), ...linked].map(findingFrom).sort(precedence);
}

const REMEMBERED = 5_000;
const LONGEST_REMEMBERED = 200;
/** Findings by text and kind: a register holds the same exit many times. */
const known = new WeakMap<AuditMeans, Map<string, readonly Finding[]>>();

/** Audits one sign by itself. Pure and deterministic; offsets count UTF-16 units of the text as given. */
export function auditSign(sign: Sign, means: AuditMeans): Finding[] {
  if (sign.zh.length + sign.en.length > LONGEST_REMEMBERED) return audited(sign, means);
  let memory = known.get(means);
  if (!memory) {
    memory = new Map();
    known.set(means, memory);
  }
  const named = sign.named ? `\u0000${sign.named.zh}\u0000${sign.named.en}` : '';
  const key = `${sign.kind}\u0000${sign.zh}\u0000${sign.en}${named}`;
  let findings = memory.get(key);
  if (!findings) {
    findings = audited(sign, means);
    if (memory.size >= REMEMBERED) memory.clear();
    memory.set(key, findings);
  }
  return findings.map((finding) => ({ ...finding, message: { ...finding.message } }));
}
