import type { Locale } from 'shared/locale';
import type { DocumentType } from '../documents';
import type { DocumentRow } from '../projection/views';

/** A list of documents of one kind, as readers of one locale are served it, by position and slug. */
export interface ListRequest<Type extends DocumentType = DocumentType> {
  readonly type: Type;
  readonly locale: Locale;
  readonly slug?: string;
  readonly position?: number;
  /** Slug of an area. */
  readonly area?: string;
  readonly category?: string;
  /** Only exhibits that keep opening hours, or only those that keep none. */
  readonly keepsHours?: boolean;
  /** Only what is in force at this instant or begins later (epoch milliseconds). */
  readonly endsAfter?: number;
  readonly first: number;
  readonly skip: number;
}

/** A document as readers of one locale are served it. */
export interface DocumentKey {
  readonly locale: Locale;
  readonly documentId: string;
}

/** The documents of one kind that lead to a document: tours stop at an exhibit, stories mention it. */
export interface ReferrerKey extends DocumentKey {
  readonly kind: 'stop' | 'mention';
}

/** The exhibits of an area, at most so many. */
export interface AreaKey extends DocumentKey {
  readonly first: number;
}

/** The exhibits before and after one, by stop number. */
export interface NeighbourRows {
  readonly previous: DocumentRow<'exhibit'> | null;
  readonly next: DocumentRow<'exhibit'> | null;
}

/**
 * Answers everything a screen may ask of the documents that readers are served. Each method takes a whole batch
 * and costs one statement whatever the size of the batch; answers stand in the order of what was asked.
 */
export interface Reader {
  lists(requests: readonly ListRequest[]): Promise<DocumentRow[][]>;
  counts(requests: readonly ListRequest[]): Promise<number[]>;
  documents(keys: readonly DocumentKey[]): Promise<(DocumentRow | null)[]>;
  referrers(keys: readonly ReferrerKey[]): Promise<DocumentRow[][]>;
  exhibitsOfAreas(keys: readonly AreaKey[]): Promise<DocumentRow<'exhibit'>[][]>;
  neighbours(keys: readonly DocumentKey[]): Promise<NeighbourRows[]>;
}
