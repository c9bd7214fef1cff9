/** Why a door for phones does not do what it is asked. */
export type SpotReason =
  | 'BAD_REQUEST'
  | 'NOT_SIGNED_IN'
  | 'CUT_OFF'
  | 'WRONG_PASSWORD'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'TOO_LARGE'
  | 'NO_PICTURE'
  | 'TOO_MANY'
  | 'TOO_OFTEN'
  | 'TRY_LATER';

/** The HTTP status of each reason. */
export const spotStatus: Readonly<Record<SpotReason, number>> = {
  BAD_REQUEST: 400,
  NOT_SIGNED_IN: 401,
  CUT_OFF: 401,
  WRONG_PASSWORD: 401,
  NOT_ALLOWED: 403,
  NOT_FOUND: 404,
  TOO_LARGE: 413,
  NO_PICTURE: 400,
  TOO_MANY: 409,
  TOO_OFTEN: 429,
  TRY_LATER: 503,
};

/** Nothing has been kept; phones tell people why in their own words by `reason`. */
export class SpotRefused extends Error {
  constructor(
    readonly reason: SpotReason,
    message: string,
    readonly retryAfter?: number,
  ) {
    super(message);
    this.name = 'SpotRefused';
  }
}
