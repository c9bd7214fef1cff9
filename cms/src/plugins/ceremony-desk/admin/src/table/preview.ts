/** A row of a year table and what importing it would do. */
export interface PreviewRow {
  readonly row: number;
  readonly date: string;
  readonly raise: string;
  readonly lower: string;
  readonly change: 'new' | 'changed' | 'equal' | 'impossible';
  readonly before?: { readonly raise: string; readonly lower: string };
  readonly problems: readonly {
    readonly problem: string;
    readonly refused?: boolean;
    readonly text: string;
  }[];
}

/** What importing a file would do. */
export interface TablePreview {
  readonly fileName: string;
  readonly seal: string;
  readonly obstacles: readonly number[];
  readonly overrulable: boolean;
  readonly missing: readonly string[];
  readonly rows: readonly PreviewRow[];
}

/** Kinds of rows, as the preview can be narrowed to them. */
export const rowKinds = {
  new: '新增',
  changed: '更改',
  equal: '相同',
  contradicting: '与太阳不符',
  impossible: '不可能',
} as const;
export type RowKind = keyof typeof rowKinds;

const contradicts = ({ problems }: PreviewRow) =>
  problems.some(({ problem }) => problem === 'contradicts-sun');

/** True when a row is of a kind; a row that contradicts the Sun is also new, changed or equal. */
export function isOfKind(row: PreviewRow, kind: RowKind): boolean {
  return kind === 'contradicting' ? contradicts(row) : row.change === kind;
}
