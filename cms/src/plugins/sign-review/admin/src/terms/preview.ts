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

/** The fields of a term as the team knows them. */
export const termLabels: Readonly<Record<keyof Term, string>> = {
  zh: '中文',
  preferred: '首选译法',
  accepted: '也可接受',
  forbidden: '禁用译法',
  domain: '类别',
  source: '出处',
  confidence: '可信度',
};

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
