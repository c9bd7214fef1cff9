import { WeChatRefused, WeChatUnreachable } from './wechat-answer';

/** What is to be done after a message could not be sent. */
export interface Outcome {
  /** Milliseconds after which to try again; undefined: never. */
  readonly again?: number;
  /** For the record: WeChat's code, or what happened. */
  readonly outcome: string;
}

const minute = 60_000;
const longest = 30 * minute;

/** After the first failure a minute, then twice as long each time, half an hour at most. */
const growing = (attempts: number) => Math.min(longest, minute * 2 ** Math.min(attempts, 5));

/** WeChat's documented codes that are about this one person: nothing will change them. */
const final: ReadonlySet<number> = new Set([
  40003, // no such person
  43101, // the person has refused, or has taken the permission back
]);

/** Codes after which trying soon is no use. */
const slow: ReadonlySet<number> = new Set([
  45009, // the day's quota is used up
  40037, // template id wrong
  41030, // the page is not in the released version
  43107, // the mini-program's messages are barred
  45168, // a word of the message is barred
  47003, // a field does not fit the template
]);

/**
 * Decides after a failure by WeChat's documented codes. What WeChat has said it did not send is tried again until the
 * raising (an operator may mend a template or a page meanwhile); when nobody knows whether it was sent, it is not: a
 * second message is worse than none.
 */
export function outcomeOf(error: unknown, attempts: number): Outcome {
  if (error instanceof WeChatUnreachable) return { again: growing(attempts), outcome: 'unreachable' };
  if (!(error instanceof WeChatRefused)) return { outcome: 'unknown' };
  const outcome = String(error.code);
  if (final.has(error.code)) return { outcome };
  return { again: slow.has(error.code) ? longest : growing(attempts), outcome };
}
