import { createHash } from 'node:crypto';
import type { Stamp } from '../watch/current-versions';

/** How a body is encoded on the wire. */
export type Encoding = 'identity' | 'gzip' | 'br';

/** An answer that can be given again, as long as what it was made from is unchanged. */
export interface Entry {
  /** Operation id and canonical variables. */
  readonly key: string;
  readonly bodies: Partial<Record<Encoding, Buffer>> & { readonly identity: Buffer };
  /** SHA-256 of the identity body, shortened: what the ETags of all encodings begin with. */
  readonly digest: string;
  readonly stamp: Stamp;
  /** Which code made it: answers of other code are only given when nothing else can be had. */
  readonly madeBy: string;
  readonly renderedAt: number;
  /** Instant from which it is another by the clock alone; null is never. */
  readonly changesAt: number | null;
}

/** Everything about an answer but its body. */
export type EntryFacts = Omit<Entry, 'bodies' | 'digest'>;

/** What the ETags of a body begin with: its SHA-256, shortened. */
export const digestOf = (identity: Buffer): string =>
  createHash('sha256').update(identity).digest('base64url').slice(0, 22);

/** Makes an entry of an answer's body. */
export function createEntry(facts: EntryFacts, identity: Buffer): Entry {
  return { ...facts, bodies: { identity }, digest: digestOf(identity) };
}

/** Bookkeeping that one entry costs beside its bytes, roughly. */
const overhead = 1024;

/** Memory that an entry takes. */
export function sizeOf({ key, bodies }: Entry): number {
  const { identity, gzip, br } = bodies;
  return overhead + 2 * key.length + identity.length + (gzip?.length ?? 0) + (br?.length ?? 0);
}
