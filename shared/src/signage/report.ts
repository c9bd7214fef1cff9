import { ruleById } from './rules/registry';
import type { Bilingual, ErrorType, Finding, Severity } from './sign';

/** What a check hands over; the rule supplies type, severity and source unless overridden. */
export interface Report {
  rule: string;
  type?: ErrorType;
  severity?: Severity;
  field?: 'zh' | 'en';
  start: number;
  end: number;
  detail?: Bilingual;
  suggestion?: string | undefined;
}

/** Turns a check's report into a finding with the rule's sentence, source and severity. */
export function findingFrom(report: Report): Finding {
  const rule = ruleById(report.rule);
  const { detail } = report;
  return {
    rule: rule.id,
    type: report.type ?? rule.type,
    severity: report.severity ?? rule.severity,
    field: report.field ?? 'en',
    start: report.start,
    end: report.end,
    message: {
      zh: detail ? `${detail.zh}。${rule.sentence.zh}` : rule.sentence.zh,
      en: detail ? `${detail.en}. ${rule.sentence.en}` : rule.sentence.en,
    },
    ...(report.suggestion !== undefined && report.suggestion !== '' ? { suggestion: report.suggestion } : {}),
    source: rule.source.clause ? `${rule.source.norm} ${rule.source.clause}` : rule.source.norm,
  };
}
