import type { DocumentType } from '../documents';
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
  /** Notes that the answer depends on a kind of document. */
  uses(type: DocumentType): void;
  /** Notes that the answer becomes another at this instant (epoch milliseconds), by the clock alone. */
  changesAt(instant: number): void;
}
