/** Where a report is, in words, in the order in which it wants attention. */
export const reportStates = {
  received: '待核实',
  'in-hand': '正在处理',
  mended: '已整改',
  'no-fault': '核实无误',
  merged: '已合并',
} as const;
export type ReportState = keyof typeof reportStates;

/** What visitors can say, in words. */
export const faults: Readonly<Record<string, string>> = {
  'wrong-chinese': '中文有误',
  'wrong-english': '英文有误',
  'wrong-direction': '指错方向或地点',
  missing: '标识不见了',
  damaged: '破损',
  dirty: '脏污看不清',
  obscured: '被遮挡',
  other: '其他问题',
};

/** What WeChat's content check said, in words. */
export const contentChecks: Readonly<Record<string, string>> = {
  pass: '',
  review: '微信内容检查：建议人工看',
  risky: '微信内容检查：可能违规',
  'not-checked': '未经微信内容检查',
};

/** A report as the server tells it. */
export interface Report {
  readonly id: number;
  readonly fault: string;
  readonly text: string | null;
  readonly receivedAt: string;
  readonly contentCheck: string;
  readonly state: ReportState;
  readonly mergedInto: number | null;
  readonly answerZh: string | null;
  readonly answerEn: string | null;
  readonly answeredBy: string | null;
  readonly sign: {
    readonly code: string;
    readonly zh: string;
    readonly en: string;
    readonly place: string;
  } | null;
  readonly signId: string;
  readonly photographs: readonly string[];
}
