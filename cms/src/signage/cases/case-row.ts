import type { CaseState } from 'shared/signage/sign-case';

/** Why a text has to change: what a notice says beside it. */
export interface CaseReason {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  /** Norm and clause. */
  readonly source: string;
}

/** One wrong sign on its way from finding to striking off. Days are civil dates, instants ISO 8601 in UTC. */
export interface CaseRow {
  readonly signId: string;
  readonly state: CaseState;
  readonly owner: string | null;
  readonly foundAt: string;
  readonly foundBy: string;
  /** What stood there when the case was opened. */
  readonly presentZh: string | null;
  readonly presentEn: string | null;
  readonly proposedZh: string | null;
  readonly proposedEn: string | null;
  readonly reasons: readonly CaseReason[];
  readonly noticeId: number | null;
  readonly deadline: string | null;
  readonly contact: string | null;
  /** What the owner says stands there now; what the check-back confirms. */
  readonly renewedZh: string | null;
  readonly renewedEn: string | null;
  readonly changedAt: string;
  readonly closedAt: string | null;
  readonly reopened: number;
  readonly sample: boolean | null;
}
