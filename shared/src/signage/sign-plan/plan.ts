import type { SignState } from '../sign-register/sign-record';
import type { Box, Position } from './box';

/** A landmark of the guide by which a person finds his way on the plan. */
export interface PlanPlace extends Position {
  readonly slug: string;
  readonly name: string;
  readonly category: string;
}

/** Signs that stand too close together to be drawn one by one, or a sign by itself. */
export interface PlanSpot extends Position {
  readonly count: number;
  /** Signs with an open finding S1 or S2. */
  readonly wrong: number;
  readonly states: Readonly<Partial<Record<SignState, number>>>;
  /** The one sign, when it is one. */
  readonly sign?: {
    readonly documentId: string;
    readonly code: string;
    readonly zh: string;
    readonly en: string;
  };
}

/** What the plan shows of a part of the area. */
export interface SignPlan {
  /** Everything there is. */
  readonly frame: Box;
  /** The part that is shown. */
  readonly box: Box;
  readonly spots: readonly PlanSpot[];
  readonly places: readonly PlanPlace[];
  /** Signs of the filter that have no position, and those whose position is far off. */
  readonly unplaced: number;
  readonly elsewhere: number;
}
