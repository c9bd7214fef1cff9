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

/** Kinds of rows, as the preview can be narrowed to them; the gravest first. */
export const rowKinds = {
  impossible: '不可能',
  refused: '差 2 分及以上',
  slight: '差 1 分',
  missing: '缺日',
  new: '新增',
  changed: '更改',
  equal: '相同',
} as const;
export type RowKind = keyof typeof rowKinds;

const isRefused = ({ problems }: PreviewRow) => problems.some(({ refused }) => refused);
const isSlight = ({ problems }: PreviewRow) =>
  problems.some(({ problem, refused }) => problem === 'contradicts-sun' && !refused);

/** True when a row is of a kind; a row that contradicts the Sun is also new, changed or equal. */
export function isOfKind(row: PreviewRow, kind: RowKind): boolean {
  if (kind === 'refused') return isRefused(row);
  if (kind === 'slight') return isSlight(row) && !isRefused(row);
  return row.change === kind;
}

/** How many rows of a kind a preview has. */
export function countOf(preview: TablePreview, kind: RowKind): number {
  if (kind === 'missing') return preview.missing.length;
  return preview.rows.filter((row) => isOfKind(row, kind)).length;
}

/** How much a row wants to be looked at: the less the sooner. */
function rankOf(row: PreviewRow): number {
  if (row.change === 'impossible') return 0;
  if (isRefused(row)) return 1;
  return isSlight(row) ? 2 : 3;
}

/** The rows of a kind, or all of them, those first that want to be looked at. */
export function rowsOfKind(preview: TablePreview, kind: RowKind | undefined): PreviewRow[] {
  const found = preview.rows.filter((row) => !kind || isOfKind(row, kind));
  return [...found].sort((left, right) => rankOf(left) - rankOf(right) || left.row - right.row);
}
