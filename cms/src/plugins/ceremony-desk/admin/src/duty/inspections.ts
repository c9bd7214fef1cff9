import type { InspectionState } from 'shared/ceremony';

/** The log of inspections and how things stand. */
export interface Inspections {
  readonly states: readonly InspectionState[];
  readonly log: readonly {
    readonly documentId: string;
    readonly equipment: 'hoist' | 'pole';
    readonly date: string;
    readonly result: 'passed' | 'remarks' | 'failed';
    readonly remarks?: string | null;
    readonly by: string;
    readonly enteredBy: string;
    readonly nextDue: string;
  }[];
}

export const equipmentNames = { hoist: '升降系统', pole: '旗杆' } as const;
export const resultNames = { passed: '合格', remarks: '有情况', failed: '不合格' } as const;
