import { canonicalVariables, type Json } from './canonical';

/**
 * The one form in which an operation is asked for, relative to the server, so that the phone, the reading cache and
 * every cache on the way know the answer by the same name. `hash` is the operation's id; variables that are null or
 * undefined stand in it as they are given.
 */
export function queryAddress(
  name: string,
  hash: string,
  variables: { readonly [key: string]: Json },
): string {
  const parts = [
    `operationName=${encodeURIComponent(name)}`,
    `variables=${encodeURIComponent(canonicalVariables(variables))}`,
    `extensions=${encodeURIComponent(JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } }))}`,
  ];
  return `/graphql?${parts.join('&')}`;
}
