export { type AuditMeans, auditSign, precedence } from './auditor';
export {
  applyDecisions,
  createDecisions,
  type Decision,
  type Decisions,
  type LabelledRow,
  labelledRow,
  stillStands,
} from './decisions';
export { syllablesOf } from './names/pinyin';
export { readingOfName } from './names/spell';
export { auditProse, type Passage } from './prose';
export type { Member } from './register/grouping';
export { auditRegister, groupKeysOf, judgeGroup, SignRegister } from './register/register';
export { findRule, RULES, ruleById } from './rules/registry';
export type { Example, Rule, RuleGroup } from './rules/rule';
export {
  type Bilingual,
  ERROR_TYPES,
  type ErrorType,
  type Finding,
  PLACE_KINDS,
  type PlaceKind,
  type Severity,
  type Sign,
  type SpellingDictionary,
} from './sign';
export { type HunspellText, spellingFrom } from './spelling/nspell-dictionary';
export { foldEnglish } from './terms/fold';
export { createTermBase, type IndexedTerm, type Term, type TermBase } from './terms/term-base';
export { differingFields, previewTerms, type TermRowPreview } from './terms/term-changes';
export {
  CONFIDENCES,
  normalTerm,
  TERM_COLUMNS,
  type TermColumn,
  type TermProblem,
  termProblems,
} from './terms/term-rules';
export { type CellRow, readTermTable, type TermRow, type TermTable, termCells } from './terms/term-table';
export { foldChinese } from './text/chinese';
