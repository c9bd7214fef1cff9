export { type Box, boxAround, metresBetween, metresOf, type Position, sheetAround } from './box';
export { MARK_SIZES, type Mark, marksOf } from './marks';
export type { PlanPlace, PlanSpot, SignPlan } from './plan';
export { boxWords, lookAt, type Sheet, sheetOf } from './sheet';
