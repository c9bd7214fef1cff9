/** A term as the server tells it. */
export interface Term {
  readonly zh: string;
  readonly preferred: string;
  readonly accepted: readonly string[];
  readonly forbidden: readonly string[];
  readonly domain: string;
  readonly source: string;
  readonly confidence: string;
}

/** A row of a file and what importing it would do. */
export interface PreviewRow {
  readonly row: number;
  readonly term: Term;
  readonly change: keyof typeof changes;
  readonly before?: Term;
  readonly fields: readonly (keyof Term)[];
  readonly problems: readonly {
    readonly column: string;
    readonly rule: string;
    readonly message: { readonly zh: string };
  }[];
}

/** What importing a file would do. */
export interface TermsPreview {
  readonly fileName: string;
  readonly seal: string;
  readonly rows: readonly PreviewRow[];
}

/** Kinds of rows, in the order in which they want attention. */
export const changes = { wrong: '有误', new: '新增', changed: '更改', equal: '相同' } as const;
export type Change = keyof typeof changes;
export const changeKinds = Object.keys(changes) as Change[];

/** A field of a term in one line. */
export const valueIn = (term: Term, field: keyof Term): string => {
  const value = term[field];
  return typeof value === 'string' ? value : value.join(' | ');
};
