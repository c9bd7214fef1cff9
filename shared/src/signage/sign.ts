/** What a sign is for; decides which rules apply and whether names are spelled or translated. */
export const PLACE_KINDS = [
  'facility',
  'warning',
  'prohibition',
  'instruction',
  'notice',
  'ticket',
  'place-name',
  'guide-sign',
  'street-plate',
  'metro',
  'museum-label',
  'shop',
  'food',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** The kinds of error a finding can name. */
export const ERROR_TYPES = [
  'missing',
  'untranslated-chinese',
  'misspelling',
  'nonstandard-term',
  'mistranslation',
  'chinglish',
  'machine-gibberish',
  'wrong-place-name',
  'capitalisation',
  'punctuation',
  'number-mismatch',
  'direction-mismatch',
  'grammar',
  'offensive',
  'inconsistent',
] as const;
export type ErrorType = (typeof ERROR_TYPES)[number];

/** S1 safety, law, offence, wrong direction or number; S2 misleads; S3 writing form; S4 advice. */
export type Severity = 'S1' | 'S2' | 'S3' | 'S4';

/** One bilingual sign. Signs that share a non-empty `register` are also checked against each other. */
export interface Sign {
  id: string;
  zh: string;
  en: string;
  kind: PlaceKind;
  register?: string;
  /** The name of the exhibit or place of the guide that the sign names. */
  named?: Bilingual;
}

/** A sentence in both languages of the desk. */
export interface Bilingual {
  zh: string;
  en: string;
}

/** What is wrong with a sign, by which rule, where (UTF-16 offsets into the field) and what to write instead. */
export interface Finding {
  rule: string;
  type: ErrorType;
  severity: Severity;
  field: 'zh' | 'en';
  start: number;
  end: number;
  message: Bilingual;
  suggestion?: string;
  source: string;
}

/** Tells whether a word is English; implemented over a dictionary outside this package's pure part. */
export interface SpellingDictionary {
  knows(word: string): boolean;
}
