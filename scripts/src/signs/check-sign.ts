import { auditSign, PLACE_KINDS, type PlaceKind } from 'shared/signage';
import { BadInput } from './bad-input';
import { auditMeans } from './means';
import { count, emptySummary, grave } from './summary';
import { lineOf } from './writers/table';

/** What may be asked of the check of one sign. */
export interface CheckFlags {
  kind: string;
  terms?: string;
  format: string;
}

function kindOf(value: string): PlaceKind {
  const kind = PLACE_KINDS.find((name) => name === value);
  if (!kind)
    throw new BadInput({ file: '--kind', reason: `"${value}" is none of ${PLACE_KINDS.join(', ')}` });
  return kind;
}

/** Audits one sign; ends with exit code 1 when S1 or S2 findings exist. */
export function check(zh: string, en: string, flags: CheckFlags): void {
  const findings = auditSign({ id: 'check', zh, en, kind: kindOf(flags.kind) }, auditMeans(flags.terms));
  if (flags.format === 'json') process.stdout.write(`${JSON.stringify({ findings })}\n`);
  else if (findings.length === 0) process.stdout.write('没有发现问题 / nothing found\n');
  else
    for (const finding of findings) process.stdout.write(lineOf(finding, finding.field === 'zh' ? zh : en));
  const summary = emptySummary();
  count(summary, findings);
  process.exitCode = grave(summary) ? 1 : 0;
}
