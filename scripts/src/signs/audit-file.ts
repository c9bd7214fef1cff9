import {
  type AuditMeans,
  applyDecisions,
  auditSign,
  type Decisions,
  type Finding,
  precedence,
  type Severity,
  SignRegister,
} from 'shared/signage';
import { signRows } from './rows';
import { count, emptySummary, type Summary } from './summary';
import type { FindingWriter } from './writers/writer';

const RANK: Record<Severity, number> = { S1: 1, S2: 2, S3: 3, S4: 4 };

export interface AuditOptions {
  means: AuditMeans;
  decisions?: Decisions;
  least: Severity;
  progress: (done: number) => void;
}

/** First reading: every line is checked and the register is built, so that bad input stops before any output. */
async function readRegister(file: string, options: AuditOptions): Promise<SignRegister> {
  const register = new SignRegister(options.means);
  for await (const { sign } of signRows(file)) if (sign.register) register.put(sign);
  return register;
}

/** Audits a file in two readings; holds the register's index, never the rows or the findings. */
export async function auditFile(
  file: string,
  writer: FindingWriter,
  options: AuditOptions,
): Promise<Summary> {
  const register = await readRegister(file, options);
  const summary = emptySummary();
  const wanted = (finding: Finding): boolean => RANK[finding.severity] <= RANK[options.least];
  const whole = emptySummary();
  for await (const row of signRows(file)) {
    const all = [...auditSign(row.sign, options.means), ...register.besideOthers(row.sign.id)].sort(
      precedence,
    );
    const standing = options.decisions ? applyDecisions(row.sign, all, options.decisions) : all;
    count(whole, standing);
    const shown = standing.filter(wanted);
    count(summary, shown);
    await writer.sign(row, shown);
    options.progress(summary.signs);
  }
  await writer.end(summary);
  return whole;
}
