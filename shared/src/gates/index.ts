export type {
  Bilingual,
  CheckFinding,
  CheckSeverity,
  ContentCheck,
  GateSubject,
  GateSurroundings,
  MeasuredAudio,
} from './check';
export { checkById, contentChecks } from './checks';
export { blocks, type GateFinding, type JudgedFinding, judge, runChecks, type Waiver } from './run-checks';
