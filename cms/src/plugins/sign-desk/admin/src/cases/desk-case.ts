/** One wrong sign on its way from finding to striking off, as the desk lists it. */
export interface DeskCase {
  readonly id: number;
  readonly signId: string;
  readonly state: string;
  readonly foundAt: string;
  readonly foundBy: string;
  readonly presentZh: string | null;
  readonly presentEn: string | null;
  readonly proposedZh: string | null;
  readonly proposedEn: string | null;
  readonly renewedZh: string | null;
  readonly renewedEn: string | null;
  readonly deadline: string | null;
  readonly contact: string | null;
  readonly changedAt: string;
  readonly reopened: number;
  readonly noticeId: number | null;
  readonly notice: string | null;
  readonly code: string;
  readonly place: string | null;
  readonly area: string | null;
  readonly owner: string | null;
  readonly overdue: boolean;
  /** The steps that can be taken now. */
  readonly steps: readonly string[];
}
