import { CAPITALS_RULES } from './capitals';
import { DIRECTIONS_RULES } from './directions';
import { INTEGRITY_RULES } from './integrity';
import { LANGUAGE_RULES } from './language';
import { NAMES_RULES } from './names';
import { NUMBERS_RULES } from './numbers';
import { PEOPLE_RULES } from './people';
import { PRESENCE_RULES } from './presence';
import { PUNCTUATION_RULES } from './punctuation';
import { REGISTER_RULES } from './register';
import type { Rule } from './rule';
import { TERMS_RULES } from './terms';

/** Every rule of the auditor, in the order of the generated page. */
export const RULES: readonly Rule[] = [
  ...PRESENCE_RULES,
  ...INTEGRITY_RULES,
  ...TERMS_RULES,
  ...NAMES_RULES,
  ...DIRECTIONS_RULES,
  ...NUMBERS_RULES,
  ...CAPITALS_RULES,
  ...PUNCTUATION_RULES,
  ...LANGUAGE_RULES,
  ...PEOPLE_RULES,
  ...REGISTER_RULES,
];

const byId = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule with this id. Throws when there is none. */
export function ruleById(id: string): Rule {
  const rule = byId.get(id);
  if (!rule) throw new Error(`There is no rule ${id}`);
  return rule;
}

/** The rule with this id, or nothing. */
export const findRule = (id: string): Rule | undefined => byId.get(id);
