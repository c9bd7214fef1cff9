/** What can happen to a document. */
export type JournalAction =
  | 'create'
  | 'update'
  | 'delete'
  | 'clone'
  | 'publish'
  | 'unpublish'
  | 'discardDraft'
  /** A translation was declared right by a person. */
  | 'review'
  /** That declaration was taken back. */
  | 'withdrawReview'
  /** A content check was waived, with a reason. */
  | 'waive'
  /** A waiver was taken back, or ended because the content changed. */
  | 'endWaiver';

/** One field that changed: where it stands in the document, and its values. */
export interface JournalChange {
  /** Names of fields and numbers of entries, such as `['pictures', 1, 'alternativeText']`. */
  readonly path: readonly (string | number)[];
  /** The value until then; null where there was none. */
  readonly before: unknown;
  /** The value from then on; null where there is none any more. */
  readonly after: unknown;
}

/** Something that was done to a document. */
export interface JournalEvent {
  readonly action: JournalAction;
  /** Uid of the document's type, such as `api::guide.exhibit`. */
  readonly type: string;
  readonly documentId: string;
  /** Language of the version that was changed; null where the whole document is meant. */
  readonly locale?: string | null;
  /** What the document is called, so that entries can be read after it has gone. */
  readonly title?: string | null;
  readonly changes?: readonly JournalChange[];
  /** Why, in the words of whoever did it. */
  readonly reason?: string | null;
  /** Further facts of the action, such as the content check that was waived. */
  readonly detail?: Readonly<Record<string, unknown>>;
  /** Who did it, where it is neither the present request's administrator nor the command line. */
  readonly who?: string;
}
