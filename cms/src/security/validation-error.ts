import { createRequire } from 'node:module';

type ErrorClass = new (message: string, details?: unknown) => Error;

// Strapi answers 400 to its own error classes only. They live in a package that comes with Strapi but that, under
// pnpm, only Strapi's packages may require by name.
const fromStrapi = createRequire(require.resolve('@strapi/strapi/package.json'));
const { errors } = fromStrapi('@strapi/utils') as { errors: { ValidationError: ErrorClass } };
const ofUtils = createRequire(fromStrapi.resolve('@strapi/utils/package.json'));
const httpError = ofUtils('http-errors') as (status: number, message: string, properties: object) => Error;

/** One rule a document or file breaks: the path of the field, and a sentence in Chinese. */
export type BrokenRule = { path: (string | number)[]; message: string; name: string };

/** An error that Strapi answers with status 400, and that the admin shows beside the fields named. */
export function validationError(message: string, broken: BrokenRule[] = []): Error {
  return new errors.ValidationError(message, { errors: broken });
}

/**
 * An error that Strapi answers with status 409. It bears the name of a validation error: only after one of those does
 * Strapi's form keep what was typed, and no other says that there is something to save yet.
 */
export function conflictError(message: string, details: Readonly<Record<string, unknown>>): Error {
  return httpError(409, message, { name: 'ValidationError', details: { errors: [], ...details } });
}
