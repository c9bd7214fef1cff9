export { harmlessCell, readCell, writeCell } from './cells';
export { findHeadings, fittingMapping, guessMapping, type Mapping } from './columns';
export {
  type KnownSign,
  previewSurvey,
  ROW_DECISIONS,
  type RowChange,
  type RowDecision,
  type SettledRow,
  type SurveyRowPreview,
  settledRows,
  undecided,
} from './preview-survey';
export { type RowProblem, readSurvey, type SurveyRow } from './read-signs';
