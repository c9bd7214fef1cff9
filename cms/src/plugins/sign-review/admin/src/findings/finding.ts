export type Severity = 'S1' | 'S2' | 'S3' | 'S4';
export type FieldName = 'zh' | 'en';

/** A finding as the server tells it. */
export interface Finding {
  readonly rule: string;
  readonly type: string;
  readonly severity: Severity;
  readonly field: FieldName;
  readonly start: number;
  readonly end: number;
  readonly message: { readonly zh: string; readonly en: string };
  readonly suggestion?: string;
  readonly source: string;
}

/** What the grades mean, gravest first. */
export const severities: Readonly<Record<Severity, string>> = {
  S1: '严重',
  S2: '误导',
  S3: '书写',
  S4: '建议',
};

/** Why a grade is what it is. */
export const severityMeanings: Readonly<Record<Severity, string>> = {
  S1: '安全、法规、冒犯，或方向、数字相反',
  S2: '意思不对或看不懂，会误导人',
  S3: '书写形式不合规范',
  S4: '可以更好，不必须改',
};

/** Kinds of error in words. */
export const errorTypes: Readonly<Record<string, string>> = {
  missing: '缺译',
  'untranslated-chinese': '未译',
  misspelling: '拼写',
  'nonstandard-term': '用词不规范',
  mistranslation: '误译',
  chinglish: '中式英语',
  'machine-gibberish': '机器残留',
  'wrong-place-name': '地名',
  capitalisation: '大小写',
  punctuation: '标点',
  'number-mismatch': '数字不符',
  'direction-mismatch': '方位不符',
  grammar: '语法',
  offensive: '冒犯',
  inconsistent: '不一致',
};

/** Colours of the grades, from the theme; every pair of background and text has the contrast that WCAG AA asks for. */
export const severityColours: Readonly<Record<Severity, { background: string; text: string; line: string }>> =
  {
    S1: { background: 'danger100', text: 'danger700', line: 'danger700' },
    S2: { background: 'warning100', text: 'neutral800', line: 'warning700' },
    S3: { background: 'secondary100', text: 'neutral800', line: 'secondary700' },
    S4: { background: 'neutral150', text: 'neutral700', line: 'neutral600' },
  };
