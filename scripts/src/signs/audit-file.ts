import {
  type AuditMeans,
  applyDecisions,
  auditSign,
  type Decisions,
  type Finding,
  groupKeysOf,
  precedence,
  type Severity,
  SignRegister,
} from 'shared/signage';
import { signRows } from './rows';
import { SharedKeys } from './shared-keys';
import { count, emptySummary, type Summary } from './summary';
import type { FindingWriter } from './writers/writer';

const RANK: Record<Severity, number> = { S1: 1, S2: 2, S3: 3, S4: 4 };

export interface AuditOptions {
  means: AuditMeans;
  decisions?: Decisions;
  least: Severity;
  progress: (done: number) => void;
}

/**
 * First reading: every line is checked, so that bad input stops before any output, and what signs have in common is
 * counted. Second reading: the register is built of the signs that share something with another.
 */
async function readRegister(file: string, { means }: AuditOptions): Promise<SignRegister> {
  const keys = new SharedKeys();
  let registered = false;
  for await (const { sign } of signRows(file)) {
    if (!sign.register) continue;
    registered = true;
    for (const key of groupKeysOf(sign, means.terms)) keys.see(key);
  }
  const register = new SignRegister(means, undefined, (key) => keys.isShared(key));
  if (registered) for await (const { sign } of signRows(file)) if (sign.register) register.put(sign);
  return register;
}

/** Audits a file in three readings; holds the signs that others affect, never the rows or the findings. */
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
