import type { Finding, TermBase } from 'shared/signage';
import type { Labelled } from './sets';

/** A labelled sign and what the auditor found. */
export interface Verdict {
  row: Labelled;
  findings: Finding[];
}

/** Part of a whole. */
export interface Share {
  part: number;
  whole: number;
}

/** How well a set was judged; only findings S1–S3 count. */
export interface Accuracy {
  found: Share;
  foundOutsideTerms: Share;
  flagged: Share;
  rightMainType: Share;
  rightAnyType: Share;
  /** For each labelled type, what the main finding was called; a type the label also names counts as the label. */
  confusion: Map<string, Map<string, number>>;
}

/** Findings that count. */
export const counting = (findings: readonly Finding[]): Finding[] =>
  findings.filter((finding) => finding.severity !== 'S4');

/** What is wrongly said of a correct sign; within a register an inconsistency is fair on every member. */
export const unfair = ({ row, findings }: Verdict): Finding[] =>
  counting(findings).filter((finding) => !(row.register && finding.type === 'inconsistent'));

const share = (part: readonly unknown[], whole: readonly unknown[]): Share => ({
  part: part.length,
  whole: whole.length,
});

const mainType = ({ findings }: Verdict): string => counting(findings)[0]?.type ?? '(none)';

function confusionOf(wrong: readonly Verdict[]): Accuracy['confusion'] {
  const table = new Map<string, Map<string, number>>();
  for (const verdict of wrong) {
    const label = verdict.row.types[0] ?? '?';
    const got = mainType(verdict);
    const line = table.get(label) ?? new Map<string, number>();
    const agreed = verdict.row.types.includes(got) ? label : got;
    line.set(agreed, (line.get(agreed) ?? 0) + 1);
    table.set(label, line);
  }
  return table;
}

/** Measures a set. */
export function measure(verdicts: readonly Verdict[], terms: TermBase): Accuracy {
  const wrong = verdicts.filter(({ row }) => row.wrong);
  const right = verdicts.filter(({ row }) => !row.wrong);
  const isFound = ({ findings }: Verdict): boolean => counting(findings).length > 0;
  const outside = wrong.filter(
    ({ row }) =>
      terms.lookup(
        row.zh
          .normalize('NFKC')
          .replace(/[\s\p{P}\p{S}]/gu, '')
          .toLowerCase(),
        row.kind,
      ).length === 0,
  );
  const found = wrong.filter(isFound);
  const any = ({ row, findings }: Verdict): boolean =>
    counting(findings).some((finding) => row.types.includes(finding.type));
  return {
    found: share(found, wrong),
    foundOutsideTerms: share(outside.filter(isFound), outside),
    flagged: share(
      right.filter((verdict) => unfair(verdict).length > 0),
      right,
    ),
    rightMainType: share(
      found.filter((verdict) => verdict.row.types.includes(mainType(verdict))),
      found,
    ),
    rightAnyType: share(found.filter(any), found),
    confusion: confusionOf(wrong),
  };
}
