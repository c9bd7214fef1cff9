import type { CeremonyDays } from '../../ceremony/days';
import type { VersionedKind } from '../documents';
import type { LoadedReader } from '../query/loaded-reader';
import type { Connection } from '../store/tables';

/** What one request's resolvers share. */
export interface ReadingContext {
  /** The instant that "in force now" means, for the whole answer. */
  readonly now: Date;
  /** The request's snapshot of the database: additions to the schema read here, never over another connection. */
  readonly connection: Connection;
  /**
   * The reader of what is published, or of drafts.
   * @throws FORBIDDEN for drafts when the caller has no API token.
   */
  reader(status: 'published' | 'draft'): LoadedReader;
  /**
   * The flag days of a range, official rows before the Sun's estimate, and what holds for all of them.
   * @throws RangeError for a range that runs backwards or is too long.
   */
  ceremonyDays(from: string, to: string): Promise<CeremonyDays>;
  /** Notes that the answer depends on a kind of content. */
  uses(kind: VersionedKind): void;
  /** Notes that the answer becomes another at this instant (epoch milliseconds), by the clock alone. */
  changesAt(instant: number): void;
}
