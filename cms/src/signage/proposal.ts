import { type AuditMeans, auditSign, type Finding, type Severity, type Sign } from 'shared/signage';

/** A finding with the whole text of its field as it would read after taking the proposal. */
export interface ProposedFinding extends Finding {
  readonly proposed?: string;
}

/** One grave finding outweighs any number of lighter ones on a text of this length. */
const weights: Readonly<Record<Severity, number>> = { S1: 1_000_000, S2: 10_000, S3: 100, S4: 1 };

function weightOf(sign: Sign, means: AuditMeans): number {
  return auditSign(sign, means).reduce((sum, { severity }) => sum + weights[severity], 0);
}

/**
 * Says what each proposal makes of the text. A proposal is mostly the whole text put right, sometimes only the words
 * of its span: whichever the auditor has less to say about.
 */
export function withProposals(
  sign: Sign,
  findings: readonly Finding[],
  means: AuditMeans,
): ProposedFinding[] {
  return findings.map((finding) => {
    const { field, start, end, suggestion } = finding;
    if (suggestion === undefined) return finding;
    const text = sign[field];
    const inPlace = text.slice(0, start) + suggestion + text.slice(end);
    const isWhole =
      inPlace === suggestion ||
      weightOf({ ...sign, [field]: suggestion }, means) <= weightOf({ ...sign, [field]: inPlace }, means);
    const proposed = isWhole ? suggestion : inPlace;
    return proposed === text ? finding : { ...finding, proposed };
  });
}
