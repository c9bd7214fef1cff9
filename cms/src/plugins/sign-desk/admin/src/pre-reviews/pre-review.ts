import type { Finding } from '../../../../sign-review/admin/src/findings/finding';

/** A planned text and what is said of it. */
export interface PreReviewItem {
  readonly zh: string;
  readonly en: string;
  readonly kind: string;
  readonly verdict: string | null;
  readonly finalZh: string;
  readonly finalEn: string;
  readonly remark: string;
}

/** Planned texts of one applicant and the team's answer. */
export interface PreReview {
  readonly id: number;
  readonly title: string;
  readonly applicant: string | null;
  readonly who: string;
  readonly at: string;
  readonly revision: number;
  readonly signedBy: string | null;
  readonly signedAt: string | null;
  readonly seal: string | null;
  readonly items: readonly PreReviewItem[];
  /** What is found in the texts as they would be made, item by item. */
  readonly findings: readonly (readonly (Finding & { readonly proposed?: string })[])[];
}

export const verdicts: Readonly<Record<string, string>> = {
  passed: '通过',
  changed: '改后通过',
  refused: '不通过',
};
