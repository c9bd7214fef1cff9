/** Why an answer could not be used. */
export type FailureKind =
  | 'network' /** nothing came back: no network, refused or timed out */
  | 'server' /** the server said 5xx */
  | 'portal' /** something else answered: not JSON */
  | 'refused' /** 4xx: this build asks for something the server does not know */
  | 'answer'; /** JSON, but with GraphQL errors and no data */

export class Failure extends Error {
  constructor(
    readonly kind: FailureKind,
    message: string,
  ) {
    super(message);
    this.name = 'Failure';
  }
}

/** The kind of whatever was thrown; anything unknown counts as an unusable answer. */
export function failureKind(error: unknown): FailureKind {
  for (let cause: unknown = error, depth = 0; cause instanceof Error && depth < 5; depth += 1) {
    if (cause instanceof Failure) return cause.kind;
    cause = (cause as { cause?: unknown }).cause;
  }
  return 'answer';
}
