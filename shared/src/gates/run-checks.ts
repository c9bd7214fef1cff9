import { translationFingerprint } from '../translation';
import type { CheckFinding, CheckSeverity, GateSubject, GateSurroundings } from './check';
import { contentChecks } from './checks';
import { fieldPath } from './read';

/** A finding of a check on a document. */
export interface GateFinding extends Omit<CheckFinding, 'content'> {
  readonly check: string;
  readonly severity: CheckSeverity;
  /** Names the finding by the content it is about: with other content it is another finding. */
  readonly fingerprint: string;
}

/** Runs every check that looks at this type of document, in order. Pure: the same input finds the same. */
export function runChecks(subject: GateSubject, surroundings: GateSurroundings): GateFinding[] {
  return contentChecks
    .filter(({ types }) => types.includes(subject.type))
    .flatMap((check) =>
      [...check.find(subject, surroundings)].map(({ content, ...finding }) => ({
        ...finding,
        check: check.id,
        severity: check.severity,
        fingerprint: translationFingerprint(
          JSON.stringify([check.id, finding.locale, fieldPath(finding.path), content]),
        ),
      })),
    );
}

/** What a reviewer has allowed in spite of a check. It covers the findings named by their content, and no others. */
export interface Waiver {
  readonly check: string;
  readonly fingerprints: readonly string[];
}

/** A finding that stands, or one that a waiver covers. */
export interface JudgedFinding extends GateFinding {
  readonly waived: boolean;
}

/** Says of each finding whether a waiver covers it. */
export function judge(findings: readonly GateFinding[], waivers: readonly Waiver[]): JudgedFinding[] {
  const covered = new Set(
    waivers.flatMap(({ check, fingerprints }) => fingerprints.map((one) => `${check} ${one}`)),
  );
  return findings.map((finding) => ({
    ...finding,
    waived: covered.has(`${finding.check} ${finding.fingerprint}`),
  }));
}

/** True for a finding that keeps its document from being published. */
export const blocks = ({ severity, waived }: JudgedFinding): boolean => severity === 'blocking' && !waived;
