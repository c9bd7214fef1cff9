import { type CommonReason, commonStatus, Refused } from '../../security/admission/refused';

/** Why a door for phones does not do what it is asked. */
export type SpotReason =
  | CommonReason
  | 'NOT_SIGNED_IN'
  | 'CUT_OFF'
  | 'WRONG_PASSWORD'
  | 'NOT_ALLOWED'
  | 'NOT_FOUND'
  | 'NO_PICTURE';

/** The HTTP status of each reason. */
export const spotStatus: Readonly<Record<SpotReason, number>> = {
  ...commonStatus,
  NOT_SIGNED_IN: 401,
  CUT_OFF: 401,
  WRONG_PASSWORD: 401,
  NOT_ALLOWED: 403,
  NOT_FOUND: 404,
  NO_PICTURE: 400,
};

/** A request of a patrol or of a visitor at a sign is refused; nothing has been kept. */
export class SpotRefused extends Refused<SpotReason> {}
