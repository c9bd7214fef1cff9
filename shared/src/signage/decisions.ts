import type { ErrorType, Finding, Sign } from './sign';
import { foldChinese } from './text/chinese';

/**
 * What a person decided about findings. `sign`: accepted for this sign while its text stands; `text`: for every sign
 * with this Chinese and English; `register`: the rule is off in this register; `confirmed`: the finding is right.
 */
export interface Decision {
  scope: 'sign' | 'text' | 'register' | 'confirmed';
  /** Rule id, or `*` for every rule. */
  rule: string;
  sign?: string;
  zh?: string;
  en?: string;
  register?: string;
  reason: string;
  person: string;
  /** YYYY-MM-DD */
  date: string;
}

/** Decisions indexed for the audit. */
export interface Decisions {
  all: readonly Decision[];
  bySign: ReadonlyMap<string, readonly Decision[]>;
  byText: ReadonlyMap<string, readonly Decision[]>;
  byRegister: ReadonlyMap<string, readonly Decision[]>;
}

const textKey = (zh: string, en: string): string =>
  `${foldChinese(zh)}\u0000${en.trim().replace(/\s+/g, ' ')}`;

function grouped(
  decisions: readonly Decision[],
  key: (decision: Decision) => string,
): Map<string, Decision[]> {
  const groups = new Map<string, Decision[]>();
  for (const decision of decisions)
    groups.set(key(decision), [...(groups.get(key(decision)) ?? []), decision]);
  return groups;
}

/** Indexes decisions. */
export function createDecisions(all: readonly Decision[]): Decisions {
  const scoped = (scope: Decision['scope']): Decision[] => all.filter((decision) => decision.scope === scope);
  return {
    all,
    bySign: grouped(scoped('sign'), (decision) => decision.sign ?? ''),
    byText: grouped(scoped('text'), (decision) => textKey(decision.zh ?? '', decision.en ?? '')),
    byRegister: grouped(scoped('register'), (decision) => decision.register ?? ''),
  };
}

/** The text the decision was taken on, if it names one, is still the text of the sign. */
const sameText = (decision: Decision, sign: Pick<Sign, 'zh' | 'en'>): boolean =>
  decision.en === undefined || textKey(decision.zh ?? sign.zh, decision.en) === textKey(sign.zh, sign.en);

/** The decision was taken on this very sign or on its text, and the text has not changed since. */
export const stillStands = (decision: Decision, sign: Pick<Sign, 'id' | 'zh' | 'en'>): boolean =>
  decision.scope !== 'register' &&
  (decision.scope === 'text' || decision.sign === sign.id) &&
  sameText(decision, sign);

/** Leaves out the findings a person has accepted. */
export function applyDecisions(
  sign: Pick<Sign, 'id' | 'zh' | 'en' | 'register'>,
  findings: readonly Finding[],
  decisions: Decisions,
): Finding[] {
  const standing = [
    ...(decisions.bySign.get(sign.id) ?? []).filter((decision) => sameText(decision, sign)),
    ...(decisions.byText.get(textKey(sign.zh, sign.en)) ?? []),
    ...(sign.register ? (decisions.byRegister.get(sign.register) ?? []) : []),
  ];
  if (standing.length === 0) return [...findings];
  return findings.filter(
    (finding) => !standing.some((decision) => decision.rule === '*' || decision.rule === finding.rule),
  );
}

/** A row of a labelled set, with the columns of the sets in test/signage/sets. */
export interface LabelledRow {
  id: string;
  zh: string;
  en: string;
  place_kind: string;
  verdict: 'ok' | 'error';
  error_types: string;
  correct_en: string;
  origin: string;
  register: string;
  note: string;
}

/** Turns a decision on a sign's findings into a labelled row, for the regression set. */
export function labelledRow(sign: Sign, findings: readonly Finding[], decision: Decision): LabelledRow {
  const concerned = findings.filter((finding) => decision.rule === '*' || finding.rule === decision.rule);
  const types = [...new Set<ErrorType>(concerned.map((finding) => finding.type))];
  const wrong = decision.scope === 'confirmed';
  return {
    id: sign.id,
    zh: sign.zh,
    en: sign.en,
    place_kind: sign.kind,
    verdict: wrong ? 'error' : 'ok',
    error_types: wrong ? types.join('|') : '',
    correct_en: wrong ? (concerned.find((finding) => finding.suggestion)?.suggestion ?? '') : sign.en,
    origin: `decision ${decision.date} ${decision.person}`,
    register: sign.register ?? '',
    note: `${decision.rule}: ${decision.reason}`,
  };
}
