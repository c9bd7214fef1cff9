/** Why a request of a visitor's phone cannot be met, for programs. */
export type RefusalReason =
  | 'BAD_REQUEST'
  | 'WRONG_DATE'
  | 'NO_CEREMONY'
  | 'TOO_LATE'
  | 'LOGIN_REFUSED'
  | 'PERSON_BLOCKED'
  | 'UNAVAILABLE'
  | 'TOO_MANY'
  | 'TOO_LARGE'
  | 'TOO_OFTEN'
  | 'TRY_LATER';

/** The status that each reason is answered with. */
export const refusalStatus: Readonly<Record<RefusalReason, number>> = {
  BAD_REQUEST: 400,
  WRONG_DATE: 400,
  NO_CEREMONY: 400,
  TOO_LATE: 400,
  LOGIN_REFUSED: 400,
  PERSON_BLOCKED: 403,
  UNAVAILABLE: 404,
  TOO_MANY: 409,
  TOO_LARGE: 413,
  TOO_OFTEN: 429,
  TRY_LATER: 503,
};

/** A visitor's request that is refused; nothing has been kept. */
export class ReminderRefused extends Error {
  constructor(
    readonly reason: RefusalReason,
    message: string,
    /** Seconds after which asking again may help. */
    readonly retryAfter?: number,
  ) {
    super(message);
  }
}
