import type { Bilingual, ErrorType, PlaceKind, Severity } from '../sign';

/** A sign as an example of a rule; `beside` are the other signs of its register, for rules that compare. */
export interface Example {
  zh: string;
  en: string;
  kind?: PlaceKind;
  beside?: Example[];
  /** The name of the exhibit that the sign is linked to. */
  named?: Bilingual;
}

/** The groups the rules are listed in. */
export type RuleGroup =
  | 'presence'
  | 'integrity'
  | 'terms'
  | 'names'
  | 'directions'
  | 'numbers'
  | 'capitals'
  | 'punctuation'
  | 'language'
  | 'people'
  | 'register';

/** One rule: what it demands, on whose authority, how grave a breach is, and examples that are its tests. */
export interface Rule {
  id: string;
  group: RuleGroup;
  sentence: Bilingual;
  source: { norm: string; clause?: string; certainty: 'read' | 'recalled' | 'house' };
  type: ErrorType;
  severity: Severity;
  /** Applies to running prose (exhibits, stories, notices) as well as to signs. */
  prose?: boolean;
  pass: Example[];
  fail: Example[];
}
