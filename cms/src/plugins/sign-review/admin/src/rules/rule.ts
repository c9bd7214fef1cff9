import type { Severity } from '../findings/finding';

/** A sign as an example of a rule. */
export interface Example {
  readonly zh: string;
  readonly en: string;
  readonly kind?: string;
  /** Signs of the same register, for rules that compare signs. */
  readonly beside?: readonly Example[];
}

/** A rule as the server tells it. */
export interface Rule {
  readonly id: string;
  readonly group: string;
  readonly sentence: { readonly zh: string; readonly en: string };
  readonly source: { readonly norm: string; readonly clause?: string; readonly certainty: Certainty };
  readonly type: string;
  readonly severity: Severity;
  readonly prose?: boolean;
  readonly pass: readonly Example[];
  readonly fail: readonly Example[];
}

export type Certainty = 'read' | 'recalled' | 'house';

/** How far a source has been looked up. */
export const certainties: Readonly<Record<Certainty, string>> = {
  read: '已核对原文',
  recalled: '凭记忆，引用前须核对',
  house: '本系统自定',
};

/** The groups of rules in words, in their order. */
export const ruleGroups: Readonly<Record<string, string>> = {
  presence: '有无',
  integrity: '完整',
  terms: '用词',
  names: '名称与拼音',
  directions: '方位',
  numbers: '数字',
  capitals: '大小写',
  punctuation: '标点',
  language: '拼写与语法',
  people: '无障碍与称呼',
  register: '前后一致',
};

/** The words of a rule in which a search looks, in small letters. */
export const wordsOfRule = ({ id, sentence, source, pass, fail }: Rule): string =>
  [id, sentence.zh, sentence.en, source.norm, ...[...pass, ...fail].flatMap(({ zh, en }) => [zh, en])]
    .join('\n')
    .toLowerCase();
