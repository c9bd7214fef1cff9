export {
  AS_IT_SHOULD_BE,
  CHECK_LISTS,
  type CheckItem,
  type CheckList,
  checkItem,
  FACILITY_KINDS,
  type FacilityKind,
  stateLabel,
} from './check-list';
export {
  CHECK_LIMITS,
  type CheckProblem,
  type CheckRecord,
  checkProblems,
  isRecordId,
  type Position,
} from './check-record';
export {
  isOverdue,
  isRoundDay,
  type PatrolRoute,
  ROUND_STATES,
  type RoundState,
  roundDays,
  roundState,
  type StopsDone,
} from './patrol-round';
export { codeInScan } from './sign-code';
