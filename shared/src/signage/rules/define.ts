import type { ErrorType, PlaceKind, Severity } from '../sign';
import type { Example, Rule, RuleGroup } from './rule';

/**
 * Reads an example written `中文 → English` or `中文 → English @kind`; ` & ` stands before the next sign of a register,
 * ` ~ ` before the name of the exhibit that the sign is linked to.
 */
function example(text: string): Example {
  const [signs = '', name] = text.split(' ~ ');
  if (name !== undefined) return { ...example(signs), named: sign(name) };
  const [first, ...others] = text.split(' & ').map(sign) as [Example, ...Example[]];
  return others.length > 0 ? { ...first, beside: others } : first;
}

function sign(text: string): Example {
  const [zh = '', rest = ''] = text.split('→').map((part) => part.trim());
  const kind = /\s*@([a-z-]+)$/.exec(rest);
  return kind ? { zh, en: rest.slice(0, kind.index), kind: kind[1] as PlaceKind } : { zh, en: rest };
}

interface Definition {
  id: string;
  type: ErrorType;
  severity: Severity;
  zh: string;
  en: string;
  norm: string;
  clause?: string;
  certainty: Rule['source']['certainty'];
  pass: string[];
  fail: string[];
  prose?: true;
}

/** Makes the rules of one group from their definitions. */
export function rulesOf(group: RuleGroup, definitions: readonly Definition[]): Rule[] {
  return definitions.map(({ zh, en, norm, clause, certainty, pass, fail, ...rest }) => ({
    ...rest,
    group,
    sentence: { zh, en },
    source: { norm, ...(clause ? { clause } : {}), certainty },
    pass: pass.map(example),
    fail: fail.map(example),
  }));
}
