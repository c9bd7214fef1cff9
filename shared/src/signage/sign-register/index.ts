export { KIND_LABELS, SIGN_LABELS, STATE_LABELS } from './labels';
export {
  blankSign,
  type FurtherText,
  isStanding,
  SIGN_FIELDS,
  SIGN_STATES,
  type SignField,
  type SignRecord,
  type SignState,
  STANDING_STATES,
  TEXT_FIELDS,
} from './sign-record';
export { normalSign, type SignProblem, signProblems } from './sign-rules';
