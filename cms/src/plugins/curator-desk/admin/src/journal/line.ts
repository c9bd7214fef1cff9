/** A field that changed, its place in the words of the forms. */
export interface JournalLineChange {
  readonly place: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** A line of the journal as the panel shows it. */
export interface JournalLine {
  readonly sequence: number;
  readonly at: string;
  readonly who: string;
  readonly action: string;
  readonly locale: string | null;
  readonly reason: string | null;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly changes: readonly JournalLineChange[];
}

export interface JournalPage {
  readonly lines: readonly JournalLine[];
  readonly more: boolean;
}

/** What was done, in the curators' words. */
export const actionWords: Readonly<Record<string, string>> = {
  create: '新建',
  update: '修改',
  delete: '删除',
  clone: '复制',
  publish: '发布',
  unpublish: '撤回',
  discardDraft: '放弃草稿',
  review: '确认译文',
  withdrawReview: '撤回译文确认',
  waive: '豁免检查',
  endWaiver: '豁免结束',
};

export const languageWords: Readonly<Record<string, string>> = { 'zh-CN': '中文', en: '英文' };
