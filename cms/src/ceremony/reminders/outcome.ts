import { WeChatRefused, WeChatUnreachable } from './wechat-client';

/** What is to be done after a message could not be sent. */
export interface Outcome {
  /** Milliseconds after which to try again; undefined: never. */
  readonly again?: number;
  /** For the record: WeChat's code, or what happened. */
  readonly outcome: string;
}

const minute = 60_000;
const mostAttempts = 8;

/**
 * Decides after a failure by WeChat's documented codes. What WeChat has said it did not send is tried again while that
 * can help; when nobody knows whether it was sent, it is not: a second message is worse than none.
 */
export function outcomeOf(error: unknown, attempts: number): Outcome {
  if (error instanceof WeChatUnreachable) {
    return attempts < mostAttempts ? { again: minute, outcome: 'unreachable' } : { outcome: 'unreachable' };
  }
  if (!(error instanceof WeChatRefused)) return { outcome: 'unknown' };
  const outcome = String(error.code);
  // -1 busy; 45009 the day's quota is used up; tokens were renewed once already.
  const waits: Readonly<Record<number, number>> = {
    [-1]: minute,
    45009: 30 * minute,
    40001: 5 * minute,
    42001: 5 * minute,
    40014: 5 * minute,
  };
  const again = waits[error.code];
  // 43101 the person has taken the permission back, 47003 the template does not fit, 40003 no such person: final.
  return again !== undefined && attempts < mostAttempts ? { again, outcome } : { outcome };
}
