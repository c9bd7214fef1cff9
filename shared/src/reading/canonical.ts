/** A value that JSON can carry. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

function sorted(value: Json): Json {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(sorted);
  const entries = Object.entries(value as { readonly [key: string]: Json });
  entries.sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}

/**
 * Writes variables in the one form that the mini-program, the reading cache and every cache in between agree on:
 * JSON with the keys of every object in code-unit order and no white space. Equal variables give equal text.
 */
export function canonicalVariables(variables: { readonly [key: string]: Json }): string {
  return JSON.stringify(sorted(variables));
}
