import type { Finding } from '../../../../sign-review/admin/src/findings/finding';

/** A finding as the desk lists it. */
export interface DeskFinding extends Finding {
  readonly id: number;
  readonly state: 'open' | 'waived';
  /** A case about the sign is under way. */
  readonly handled: boolean;
  /** The whole text of the field after taking the proposal. */
  readonly proposed?: string;
  readonly sign: {
    readonly documentId: string;
    readonly code: string;
    readonly place: string;
    readonly area: string;
    readonly owner: string;
    readonly zh: string;
    readonly en: string;
    readonly kind: string;
    readonly state: string;
    readonly revision: number;
  };
}

export interface FindingPage {
  readonly total: number;
  readonly findings: readonly DeskFinding[];
}

/** Where a finding stands, in words. */
export const standingOf = ({ state, handled }: Pick<DeskFinding, 'state' | 'handled'>): string =>
  state === 'waived' ? '已豁免' : handled ? '整改中' : '待处理';
