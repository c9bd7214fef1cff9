import { type CommonReason, commonStatus, Refused } from '../../security/admission/refused';

/** Why a request of a visitor's phone cannot be met, for programs. */
export type RefusalReason =
  | CommonReason
  | 'WRONG_DATE'
  | 'NO_CEREMONY'
  | 'TOO_LATE'
  | 'LOGIN_REFUSED'
  | 'PERSON_BLOCKED'
  | 'UNAVAILABLE';

/** The status that each reason is answered with. */
export const refusalStatus: Readonly<Record<RefusalReason, number>> = {
  ...commonStatus,
  WRONG_DATE: 400,
  NO_CEREMONY: 400,
  TOO_LATE: 400,
  LOGIN_REFUSED: 400,
  PERSON_BLOCKED: 403,
  UNAVAILABLE: 404,
};

/** A visitor's request about a reminder is refused; nothing has been kept. */
export class ReminderRefused extends Refused<RefusalReason> {}
