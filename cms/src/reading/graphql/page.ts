import { publicError } from './errors';

/** Longest page of any list. */
export const longestPage = 200;

/** Furthest place in a list that a page may begin at. */
const furthest = 100_000;

/**
 * Checks the page that a caller asks for.
 * @throws BAD_REQUEST when first is not 1 to 200 or skip is not 0 to 100 000.
 */
export function page(first: number, skip = 0): { first: number; skip: number } {
  if (first < 1 || first > longestPage)
    throw publicError('BAD_REQUEST', `first must be from 1 to ${longestPage}.`);
  if (skip < 0 || skip > furthest) throw publicError('BAD_REQUEST', `skip must be from 0 to ${furthest}.`);
  return { first, skip };
}
