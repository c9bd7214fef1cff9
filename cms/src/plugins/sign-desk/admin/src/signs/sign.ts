import type { SignRecord } from 'shared/signage/sign-register';
import type { DeskCase } from '../cases/desk-case';
import type { DeskFinding } from '../findings/desk-finding';

/** A sign as lists show it. */
export interface ListedSign {
  readonly documentId: string;
  readonly code: string;
  readonly place: string | null;
  readonly area: string | null;
  readonly owner: string | null;
  readonly zh: string | null;
  readonly en: string | null;
  readonly state: string;
  readonly gravest: string | null;
  readonly openFindings: number;
}

/** A sign with every field that can be changed. */
export interface Sign extends SignRecord {
  readonly documentId: string;
  readonly gravest: string | null;
  readonly revision: number;
  readonly sample: boolean;
}

export interface Photograph {
  readonly id: number;
  readonly caseId: number | null;
  readonly purpose: string;
  readonly keptAt: string;
  readonly who: string;
  readonly note: string | null;
}

/** Everything known of one sign. */
export interface Story {
  readonly sign: Sign;
  readonly exhibit: { readonly zh: string; readonly en: string } | null;
  readonly findings: readonly DeskFinding[];
  readonly cases: readonly DeskCase[];
  readonly texts: readonly {
    readonly id: number;
    readonly zh: string;
    readonly en: string;
    readonly since: string;
    readonly until: string | null;
    readonly who: string;
  }[];
  readonly events: readonly {
    readonly id: number;
    readonly at: string;
    readonly who: string;
    readonly action: string;
    readonly why: string | null;
    readonly detail: unknown;
  }[];
  readonly photographs: readonly Photograph[];
}

/** Colours of the states; the words stand beside them always. */
export const stateColours: Readonly<Record<string, { backgroundColor: string; textColor: string }>> = {
  planned: { backgroundColor: 'neutral150', textColor: 'neutral800' },
  'pre-review': { backgroundColor: 'secondary100', textColor: 'secondary700' },
  'in-place': { backgroundColor: 'success100', textColor: 'success700' },
  defective: { backgroundColor: 'danger100', textColor: 'danger700' },
  'being-replaced': { backgroundColor: 'warning100', textColor: 'neutral800' },
  retired: { backgroundColor: 'neutral200', textColor: 'neutral700' },
};
