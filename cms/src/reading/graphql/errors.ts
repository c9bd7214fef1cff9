import { GraphQLError } from 'graphql';

/** Codes that callers may rely on, in `errors[].extensions.code`, and the HTTP status each is answered with. */
export const errorStatus = {
  BAD_REQUEST: 400,
  /** The document or its variables do not fit the schema. */
  GRAPHQL_INVALID: 400,
  /** The ticket of a curator's preview has expired, or never was one. */
  PREVIEW_ENDED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  PERSISTED_QUERY_NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  NOT_ACCEPTABLE: 406,
  PAYLOAD_TOO_LARGE: 413,
  UNSUPPORTED_MEDIA_TYPE: 415,
  UNAVAILABLE: 503,
} as const;

/** A code that callers may rely on. */
export type ErrorCode = keyof typeof errorStatus;

/** An error whose message is meant for the caller. */
export function publicError(code: ErrorCode, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}

/** The code of an error, where it carries one of ours. */
export function codeOf(error: unknown): ErrorCode | undefined {
  const code = error instanceof GraphQLError ? error.extensions.code : undefined;
  return typeof code === 'string' && code in errorStatus ? (code as ErrorCode) : undefined;
}
