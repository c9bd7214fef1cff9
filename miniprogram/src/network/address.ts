import { canonicalVariables, type Json } from 'shared/reading';

/** The one form in which operations are asked for, so that any cache on the way can keep the answers. */
export function queryAddress(
  server: string,
  name: string,
  hash: string,
  variables: Record<string, unknown>,
): string {
  const parts = [
    `operationName=${encodeURIComponent(name)}`,
    `variables=${encodeURIComponent(canonicalVariables(variables as Record<string, Json>))}`,
    `extensions=${encodeURIComponent(JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } }))}`,
  ];
  return `${server}/graphql?${parts.join('&')}`;
}
