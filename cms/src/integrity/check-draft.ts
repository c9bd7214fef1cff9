import type { Finding } from './finding';
import { formatRules } from './format-rules';
import { isGiven, type Values } from './values';
import { type FindModel, type Model, places } from './walk';

/** What is wrong with the values given, whatever is still missing: the rules that a draft has to keep. */
export function checkDraft(find: FindModel, model: Model, data: Values): Finding[] {
  const findings: Finding[] = [];
  for (const { model: owner, values, path } of places(find, model, data)) {
    for (const [name, { rule, check }] of Object.entries(formatRules[owner.uid] ?? {})) {
      const reason = isGiven(values[name]) ? check(values[name], values) : undefined;
      if (reason) findings.push({ path: [...path, name], uid: owner.uid, rule, reason });
    }
  }
  return findings;
}
