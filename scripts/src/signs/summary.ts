import type { ErrorType, Finding, Severity } from 'shared/signage';

/** What an audit came to. */
export interface Summary {
  signs: number;
  signsWithFindings: number;
  findings: number;
  bySeverity: Record<Severity, number>;
  byType: Partial<Record<ErrorType, number>>;
  byRule: Record<string, number>;
}

/** A summary of nothing yet. */
export const emptySummary = (): Summary => ({
  signs: 0,
  signsWithFindings: 0,
  findings: 0,
  bySeverity: { S1: 0, S2: 0, S3: 0, S4: 0 },
  byType: {},
  byRule: {},
});

/** Adds one sign and its findings. */
export function count(summary: Summary, findings: readonly Finding[]): void {
  summary.signs += 1;
  if (findings.length > 0) summary.signsWithFindings += 1;
  for (const finding of findings) {
    summary.findings += 1;
    summary.bySeverity[finding.severity] += 1;
    summary.byType[finding.type] = (summary.byType[finding.type] ?? 0) + 1;
    summary.byRule[finding.rule] = (summary.byRule[finding.rule] ?? 0) + 1;
  }
}

/** True when the audit must not pass: S1 or S2 findings exist. */
export const grave = (summary: Summary): boolean => summary.bySeverity.S1 + summary.bySeverity.S2 > 0;
