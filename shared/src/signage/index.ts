export { type AuditMeans, auditSign } from './auditor';
export { RULES, findRule, ruleById } from './rules/registry';
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
export { spellingFrom } from './spelling/nspell-dictionary';
export { createTermBase, type Term, type TermBase } from './terms/term-base';
