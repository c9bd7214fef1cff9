import type { Core } from '@strapi/strapi';
import { type Break, ChainCheck } from './chain';
import { everyLine } from './read';

/** A line that somebody wrote down elsewhere: its number and its hash. */
export interface KnownLine {
  readonly sequence: number;
  readonly hash: string;
}

/** What a check of the journal found. */
export interface Verified {
  readonly lines: number;
  /** Number and hash of the last line; whoever keeps them elsewhere can prove later that nothing was cut off. */
  readonly head: KnownLine;
  readonly breaks: readonly (Break | { readonly sequence: number; readonly kind: 'known' })[];
}

/**
 * Follows the whole chain and compares it with lines known from elsewhere: the chain alone shows changes and holes, but
 * not that its end was cut off or that all of it was written anew.
 */
export async function verifyJournal(
  strapi: Core.Strapi,
  known: readonly KnownLine[] = [],
): Promise<Verified> {
  const check = new ChainCheck();
  const missing = new Map(known.map((line) => [line.sequence, line.hash]));
  let lines = 0;
  for await (const row of everyLine(strapi)) {
    check.next(row);
    lines += 1;
    if (missing.get(row.sequence) === row.hash) missing.delete(row.sequence);
  }
  const unmet = [...missing.keys()].map((sequence) => ({ sequence, kind: 'known' as const }));
  return { lines, head: check.head, breaks: [...check.breaks, ...unmet] };
}
