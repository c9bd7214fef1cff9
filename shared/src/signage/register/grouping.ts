import type { Finding, Sign } from '../sign';
import type { TermBase } from '../terms/term-base';

/** What the register keeps of a sign: enough to judge it beside others. */
export type Member = Pick<Sign, 'id' | 'zh' | 'en' | 'kind' | 'register' | 'named'>;

/** A rule over several signs: which groups a sign belongs to, and what is found when a group is judged. */
export interface Grouping {
  keysOf(member: Member, terms: TermBase): string[];
  /** Findings by the id of the member they concern; only ids of the group. */
  judge(members: readonly Member[], terms: TermBase, key: string): Map<string, Finding[]>;
}

/** Collects findings by sign. */
export function addFinding(found: Map<string, Finding[]>, id: string, finding: Finding): void {
  const list = found.get(id);
  if (list) list.push(finding);
  else found.set(id, [finding]);
}

/** Counts members by the form they use. */
export function byForm(members: readonly Member[], form: (member: Member) => string): Map<string, Member[]> {
  const forms = new Map<string, Member[]>();
  for (const member of members) {
    const key = form(member);
    const list = forms.get(key);
    if (list) list.push(member);
    else forms.set(key, [member]);
  }
  return forms;
}

/** The form most members use, unless two are level. */
export function majority(forms: ReadonlyMap<string, readonly Member[]>): string | undefined {
  const sorted = [...forms].sort(
    (left, right) => right[1].length - left[1].length || (left[0] < right[0] ? -1 : 1),
  );
  const [first, second] = sorted;
  if (!first) return undefined;
  return second && second[1].length === first[1].length ? undefined : first[0];
}
