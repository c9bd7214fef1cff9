import { type AuditMeans, auditSign, precedence } from '../auditor';
import { applyDecisions, type Decisions } from '../decisions';
import type { Finding, Sign } from '../sign';
import { conventions, pairs } from './conventions';
import { destinations } from './destinations';
import type { Grouping, Member } from './grouping';
import { sameChinese } from './same-chinese';
import { sameEnglish } from './same-english';

const GROUPINGS: readonly Grouping[] = [sameChinese, sameEnglish, conventions, pairs, destinations];

/** The groupings by the word with which their keys begin. */
const GROUPINGS_BY_HEAD: Readonly<Record<string, Grouping>> = {
  zh: sameChinese,
  en: sameEnglish,
  use: conventions,
  pair: pairs,
  at: destinations,
};

interface Group {
  grouping: Grouping;
  members: Map<string, Member>;
  /** Judged last time, or undefined when a member has changed since. */
  verdict?: Map<string, Finding[]>;
}

interface Held {
  member: Member;
  keys: string[];
}

/** The groups a sign belongs to, by key. Only signs that share a key can affect each other. */
export function groupKeysOf(sign: Sign, terms: AuditMeans['terms']): string[] {
  return GROUPINGS.flatMap((grouping) => grouping.keysOf(memberOf(sign), terms));
}

/**
 * What the signs that share a key do to each other, by the id of the sign concerned. `key` is one of
 * {@link groupKeysOf}; `members` are all signs that have it. Lets a register be kept in a database.
 */
export function judgeGroup(
  key: string,
  members: readonly Member[],
  terms: AuditMeans['terms'],
): ReadonlyMap<string, Finding[]> {
  const grouping = GROUPINGS_BY_HEAD[key.slice(0, key.indexOf('\u0000'))];
  if (!grouping) throw new Error(`No grouping makes keys such as ${key}.`);
  return grouping.judge(inOrder(new Map(members.map((member) => [member.id, member]))), terms, key);
}

const memberOf = ({ id, zh, en, kind, register, named }: Sign): Member => ({
  id,
  zh,
  en,
  kind,
  ...(register ? { register } : {}),
  ...(named ? { named } : {}),
});

/**
 * The signs of one or more registers with what is found among them. A change costs what the changed sign can
 * affect: its own audit and the groups it leaves and joins. The findings are those of a full audit.
 */
export class SignRegister {
  readonly #means: AuditMeans;
  readonly #decisions: Decisions | undefined;
  readonly #shared: ((key: string) => boolean) | undefined;
  readonly #groups = new Map<string, Group>();
  readonly #held = new Map<string, Held>();
  readonly #own = new Map<string, Finding[]>();

  /** `shared`, where given, tells the keys that several signs have; groups of one sign find nothing and may be left out. */
  constructor(means: AuditMeans, decisions?: Decisions, shared?: (key: string) => boolean) {
    this.#means = means;
    this.#decisions = decisions;
    this.#shared = shared;
  }

  get size(): number {
    return this.#held.size;
  }

  /** Enters a sign or replaces the one with its id. */
  put(sign: Sign): void {
    this.remove(sign.id);
    const member = memberOf(sign);
    const { id } = sign;
    const keys: string[] = [];
    for (const grouping of GROUPINGS)
      for (const key of grouping.keysOf(member, this.#means.terms)) {
        if (this.#shared && !this.#shared(key)) continue;
        keys.push(key);
        const group = this.#groups.get(key) ?? { grouping, members: new Map<string, Member>() };
        group.members.set(id, member);
        delete group.verdict;
        this.#groups.set(key, group);
      }
    if (keys.length > 0 || !this.#shared) this.#held.set(id, { member, keys });
  }

  /** Takes a sign out. */
  remove(id: string): void {
    for (const key of this.#held.get(id)?.keys ?? []) {
      const group = this.#groups.get(key);
      group?.members.delete(id);
      if (group?.members.size === 0) this.#groups.delete(key);
      else if (group) delete group.verdict;
    }
    this.#held.delete(id);
    this.#own.delete(id);
  }

  /** Everything found for a sign, by itself and beside the others; settled by the decisions. */
  findingsOf(id: string): Finding[] {
    const held = this.#held.get(id);
    if (!held) return [];
    let own = this.#own.get(id);
    if (!own) {
      own = auditSign(held.member, this.#means);
      this.#own.set(id, own);
    }
    const all = [...own, ...this.#beside(held)].sort(precedence);
    return this.#decisions ? applyDecisions(held.member, all, this.#decisions) : all;
  }

  /** What the other signs of the register add, without the sign's own audit. */
  besideOthers(id: string): Finding[] {
    const held = this.#held.get(id);
    return held ? this.#beside(held) : [];
  }

  #beside(held: Held): Finding[] {
    const found: Finding[] = [];
    for (const key of held.keys) {
      const group = this.#groups.get(key) as Group;
      group.verdict ??= group.grouping.judge(inOrder(group.members), this.#means.terms, key);
      found.push(...(group.verdict.get(held.member.id) ?? []));
    }
    return found;
  }

  /** Signs whose findings may have changed with this one: the members of its groups. */
  affectedBy(id: string): Set<string> {
    const affected = new Set<string>([id]);
    for (const key of this.#held.get(id)?.keys ?? [])
      for (const member of this.#groups.get(key)?.members.keys() ?? []) affected.add(member);
    return affected;
  }
}

/** By id, so that the order of entry does not matter. */
function inOrder(members: ReadonlyMap<string, Member>): Member[] {
  return [...members.values()].sort((left, right) => (left.id < right.id ? -1 : left.id > right.id ? 1 : 0));
}

/** Audits all signs at once: each by itself and, where they share a register, beside each other. */
export function auditRegister(
  signs: readonly Sign[],
  means: AuditMeans,
  decisions?: Decisions,
): Map<string, Finding[]> {
  const register = new SignRegister(means, decisions);
  for (const sign of signs) register.put(sign);
  return new Map(signs.map(({ id }) => [id, register.findingsOf(id)]));
}
