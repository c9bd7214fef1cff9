/** What a visitor meant by what stands in the number field. */
export type StopNumber =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'unreadable' };

/** Longest number a stop can carry, in digits; the pad refuses more. */
export const longestStopNumber = 3;

/**
 * Reads a stop number as people write it: "13", " 013 ", "No. 13", "13号", "#13", or in full-width digits.
 * Zero and anything longer than three digits are unreadable.
 */
export function parseStopNumber(text: string): StopNumber {
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return { kind: 'empty' };
  const digits = /^(?:no\.?\s*|#\s*|第\s*)?0*(\d{1,3})\s*(?:号|站|號)?$/i.exec(plain)?.[1];
  const value = Number(digits ?? 0);
  return value > 0 ? { kind: 'number', value } : { kind: 'unreadable' };
}

/** The existing numbers closest to the one typed, nearest first; of two at the same distance the lower first. */
export function nearestStopNumbers(typed: number, existing: readonly number[], count = 3): number[] {
  const distance = (candidate: number) => Math.abs(candidate - typed);
  return [...new Set(existing)]
    .sort((left, right) => distance(left) - distance(right) || left - right)
    .slice(0, count);
}
