import type { z } from 'zod';

/** Reasons that every door for phones knows, with their HTTP status; a domain adds its own. */
export const commonStatus = {
  BAD_REQUEST: 400,
  TOO_MANY: 409,
  TOO_LARGE: 413,
  TOO_OFTEN: 429,
  TRY_LATER: 503,
} as const;
export type CommonReason = keyof typeof commonStatus;

/** A request of somebody without an account is refused; nothing has been kept. Phones tell why by `reason`. */
export class Refused<Reason extends string = CommonReason> extends Error {
  constructor(
    readonly reason: Reason,
    message: string,
    /** Seconds after which asking again may help. */
    readonly retryAfter?: number,
  ) {
    super(message);
    this.name = 'Refused';
  }
}

/**
 * The body of a request in its shape.
 * @throws Refused (BAD_REQUEST) naming the field.
 */
export function bodyInShape<Body>(schema: z.ZodType<Body>, body: unknown): Body {
  const parsed = schema.safeParse(body ?? {});
  if (parsed.success) return parsed.data;
  const field = parsed.error.issues[0]?.path.join('.') || 'body';
  throw new Refused('BAD_REQUEST', `${field} is missing or not as it should be.`);
}

interface Answer {
  status: number;
  body: unknown;
  set(name: string, value: string): void;
}

/** Answers a request with its refusal: programs read `error.reason`, people never see a page of Strapi. */
export function answerRefusal<Reason extends string>(
  answer: Answer,
  statuses: Readonly<Record<Reason, number>>,
  { reason, message, retryAfter }: Refused<Reason>,
): void {
  const status = statuses[reason];
  if (retryAfter) answer.set('Retry-After', String(retryAfter));
  answer.status = status;
  answer.body = { error: { status, reason, message } };
}
