/** What of a refusal other doors can use: the importer names files by type and slug, the admin opens the form. */
export interface RefusedDocument {
  readonly type: string;
  readonly documentId: string;
  readonly slug: string;
  readonly title: string;
  readonly findings: readonly {
    readonly check: string;
    readonly locale: string;
    readonly path: readonly (string | number)[];
    readonly place: string;
    readonly message: string;
  }[];
}

/** The documents of a refusal by the gates; nothing for any other error. */
export function refusedDocuments(error: unknown): readonly RefusedDocument[] | undefined {
  return (error as { details?: { gate?: readonly RefusedDocument[] } } | undefined)?.details?.gate;
}
