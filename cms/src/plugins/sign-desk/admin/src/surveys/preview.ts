/** A row of a survey and what importing it would do, as the server tells it. */
export interface PreviewRow {
  readonly row: number;
  readonly change: Change;
  readonly sign: Readonly<Record<string, unknown>>;
  readonly before?: Readonly<Record<string, unknown>>;
  readonly sameAs?: number;
  readonly fields: readonly string[];
  readonly disputed: readonly string[];
  readonly problems: readonly {
    readonly column: string;
    readonly rule: string;
    readonly message: { readonly zh: string };
  }[];
  readonly choices: readonly Decision[];
}

/** What importing a file would do. */
export interface SurveyPreview {
  readonly fileName: string;
  readonly seal: string;
  readonly headings: readonly string[];
  readonly headRow: number;
  readonly mapping: Readonly<Record<string, number>>;
  readonly mappedBy: 'person' | 'source' | 'headings';
  readonly rows: readonly PreviewRow[];
}

/** Kinds of rows, in the order in which they want attention. */
export const changes = {
  wrong: '有误',
  conflict: '不一致',
  duplicate: '重复',
  new: '新增',
  filled: '补充',
  equal: '相同',
} as const;
export type Change = keyof typeof changes;
export const changeKinds = Object.keys(changes) as Change[];

/** What can be decided about a row. */
export const decisions = { take: '以表为准', keep: '以登记为准', new: '另行登记', skip: '跳过' } as const;
export type Decision = keyof typeof decisions;

/** A value of a sign in one line. */
export const valueIn = (sign: Readonly<Record<string, unknown>> | undefined, field: string): string => {
  const value = sign?.[field];
  if (value === null || value === undefined || value === '') return '（空）';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value);
};

export const mappedByWords: Readonly<Record<SurveyPreview['mappedBy'], string>> = {
  person: '按指定的列读取',
  source: '按这一来源上次的列读取',
  headings: '按表头认出的列读取',
};
