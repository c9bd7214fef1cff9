import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { type AuditMeans, auditSign, type Finding, groupKeysOf, judgeGroup, type Sign } from 'shared/signage';
import { exhibitNames } from './exhibit-names';
import { named, pieces, registerTable } from './tables';
import { standingWaivers, type Waivers } from './waivers';

/** What the auditor needs to know of a sign in the register. */
export interface AuditedSign {
  readonly documentId: string;
  readonly zh: string;
  readonly en: string;
  readonly kind: Sign['kind'];
  readonly exhibitId: string;
}

/** A finding as the register keeps it. */
export interface FindingRow {
  readonly signId: string;
  readonly fromGroup: string;
  readonly rule: string;
  readonly errorType: string;
  readonly severity: Finding['severity'];
  readonly field: Finding['field'];
  readonly startAt: number;
  readonly endAt: number;
  readonly messageZh: string;
  readonly messageEn: string;
  readonly suggestion: string | null;
  readonly source: string;
  readonly state: 'open' | 'waived';
}

interface GroupRow {
  readonly signId: string;
  readonly hash: string;
  readonly groupKey: string;
}

/** All signs of the installation are one register: one name everywhere. */
const register = 'register';

const hashOf = (key: string): string => createHash('sha256').update(key).digest('base64url').slice(0, 22);

/** PostgreSQL keeps no NUL in a text, and the auditor's keys are joined by it. */
const writtenKey = (key: string): string => key.replaceAll('\u0000', '\u001f');
const readKey = (key: string): string => key.replaceAll('\u001f', '\u0000');

/** A sign of the register as the auditor takes it. */
export const auditable = (sign: AuditedSign): Sign => ({
  id: sign.documentId,
  zh: sign.zh,
  en: sign.en,
  kind: sign.kind,
  register,
});

const rowOf = (signId: string, fromGroup: string, finding: Finding): FindingRow => ({
  signId,
  fromGroup,
  rule: finding.rule,
  errorType: finding.type,
  severity: finding.severity,
  field: finding.field,
  startAt: finding.start,
  endAt: finding.end,
  messageZh: finding.message.zh,
  messageEn: finding.message.en,
  suggestion: finding.suggestion ?? null,
  source: finding.source,
  state: 'open',
});

/** What a group says of a sign may change its words when another form joins it, and stays the same finding. */
const identity = (row: FindingRow): string =>
  JSON.stringify([
    row.signId,
    row.fromGroup,
    row.rule,
    row.field,
    row.startAt,
    row.endAt,
    row.fromGroup === '' ? [row.messageZh, row.suggestion ?? null] : 0,
  ]);

/** What of a finding can change while it stays the same one. */
type Wording = Pick<FindingRow, 'state' | 'severity' | 'messageZh' | 'messageEn' | 'suggestion'>;

const wordingOf = ({ state, severity, messageZh, messageEn, suggestion }: FindingRow): Wording => ({
  state,
  severity,
  messageZh,
  messageEn,
  suggestion: suggestion ?? null,
});

/** What a kept row says as a finding. */
export const findingOf = (row: FindingRow): Finding => ({
  rule: row.rule,
  type: row.errorType as Finding['type'],
  severity: row.severity,
  field: row.field,
  start: row.startAt,
  end: row.endAt,
  message: { zh: row.messageZh, en: row.messageEn },
  ...(row.suggestion ? { suggestion: row.suggestion } : {}),
  source: row.source,
});

async function storedGroups(
  strapi: Core.Strapi,
  signIds: readonly string[],
): Promise<(GroupRow & { id: number })[]> {
  const table = registerTable<GroupRow>(strapi, 'group');
  const found = await Promise.all(
    pieces(signIds).map((some) => table.findMany({ where: { signId: { $in: some } } })),
  );
  return found.flat();
}

/** Enters the groups of the signs given and says whom they can affect: every group left or joined. */
async function regroup(
  strapi: Core.Strapi,
  signs: readonly AuditedSign[],
  gone: readonly string[],
  means: AuditMeans,
): Promise<Map<string, string>> {
  const before = await storedGroups(strapi, [...signs.map(({ documentId }) => documentId), ...gone]);
  const affected = new Map(before.map(({ hash, groupKey }) => [hash, readKey(groupKey)]));
  const known = new Map(before.map((row) => [`${row.signId} ${row.hash}`, row.id]));
  const joined: GroupRow[] = [];
  for (const sign of signs)
    for (const groupKey of new Set(groupKeysOf(auditable(sign), means.terms))) {
      const hash = hashOf(groupKey);
      affected.set(hash, groupKey);
      if (!known.delete(`${sign.documentId} ${hash}`))
        joined.push({ signId: sign.documentId, hash, groupKey: writtenKey(groupKey) });
    }
  const table = registerTable<GroupRow>(strapi, 'group');
  for (const some of pieces([...known.values()])) await table.deleteMany({ where: { id: { $in: some } } });
  for (const some of pieces(joined)) await table.createMany({ data: some });
  return affected;
}

type MemberRow = Omit<AuditedSign, 'exhibitId'> & { readonly hash: string };

/** Every member of the groups named, in one statement for hundreds of groups. */
async function membersOf(strapi: Core.Strapi, hashes: readonly string[]): Promise<Map<string, MemberRow[]>> {
  const groups = new Map<string, MemberRow[]>();
  for (const some of pieces(hashes)) {
    const rows: MemberRow[] = await strapi.db.transaction(({ trx }) =>
      trx({ g: named(strapi, 'sign_groups') })
        .join({ s: named(strapi, 'signs') }, 's.document_id', 'g.sign_id')
        .whereIn('g.hash', some)
        .select({
          hash: 'g.hash',
          documentId: 's.document_id',
          zh: 's.zh',
          en: 's.en',
          kind: 's.kind',
        }),
    );
    for (const row of rows) {
      const member = { ...row, zh: row.zh ?? '', en: row.en ?? '' };
      const list = groups.get(row.hash);
      if (list) list.push(member);
      else groups.set(row.hash, [member]);
    }
  }
  return groups;
}

/** What the groups named show now, judged as a whole. */
async function groupFindings(
  strapi: Core.Strapi,
  affected: ReadonlyMap<string, string>,
  means: AuditMeans,
  texts: Map<string, { zh: string; en: string }>,
): Promise<FindingRow[]> {
  const members = await membersOf(strapi, [...affected.keys()]);
  const found: FindingRow[] = [];
  for (const [hash, list] of members) {
    if (list.length < 2) continue;
    const verdict = judgeGroup(
      affected.get(hash) ?? '',
      list.map((member) => auditable({ ...member, exhibitId: '' })),
      means.terms,
    );
    for (const [signId, findings] of verdict)
      for (const finding of findings) found.push(rowOf(signId, hash, finding));
    for (const member of list) if (verdict.has(member.documentId)) texts.set(member.documentId, member);
  }
  return found;
}

async function presentFindings(
  strapi: Core.Strapi,
  signIds: readonly string[],
  hashes: readonly string[],
): Promise<(FindingRow & { id: number })[]> {
  const table = registerTable<FindingRow>(strapi, 'finding');
  const own = pieces(signIds).map((some) =>
    table.findMany({ where: { signId: { $in: some }, fromGroup: '' } }),
  );
  const shared = pieces(hashes).map((some) => table.findMany({ where: { fromGroup: { $in: some } } }));
  return (await Promise.all([...own, ...shared])).flat();
}

/** Writes the difference between what is found now and what is kept; says whose findings have changed. */
async function settle(
  strapi: Core.Strapi,
  wanted: ReadonlyMap<string, FindingRow>,
  present: readonly (FindingRow & { id: number })[],
  waivers: Waivers,
  signIds: readonly string[],
): Promise<Set<string>> {
  const table = registerTable<FindingRow>(strapi, 'finding');
  const surplus = new Map<string, FindingRow & { id: number }>();
  const gone: number[] = [];
  for (const row of present) {
    if (surplus.has(identity(row))) gone.push(row.id);
    else surplus.set(identity(row), row);
  }
  const changed = new Set<string>(signIds);
  const fresh: FindingRow[] = [];
  const turned = new Map<string, number[]>();
  for (const [key, row] of wanted) {
    const now = { ...row, state: waivers.cover(row) ? ('waived' as const) : ('open' as const) };
    const kept = surplus.get(key);
    surplus.delete(key);
    if (!kept || kept.state !== now.state || kept.severity !== now.severity) changed.add(row.signId);
    if (!kept) fresh.push(now);
    else if (JSON.stringify(wordingOf(kept)) !== JSON.stringify(wordingOf(now))) {
      const wording = JSON.stringify(wordingOf(now));
      const same = turned.get(wording);
      if (same) same.push(kept.id);
      else turned.set(wording, [kept.id]);
    }
  }
  for (const row of surplus.values()) {
    changed.add(row.signId);
    gone.push(row.id);
  }
  for (const some of pieces(gone)) await table.deleteMany({ where: { id: { $in: some } } });
  // A group says the same of many: few statements, however many signs.
  for (const [wording, ids] of turned)
    for (const some of pieces(ids))
      await table.updateMany({ where: { id: { $in: some } }, data: JSON.parse(wording) as Wording });
  for (const some of pieces(fresh)) await table.createMany({ data: some });
  return changed;
}

/**
 * Brings the findings up to date after signs have changed or gone: their own, and those of every group that they
 * leave or join. The rest of the register is not read. Inside the transaction of the change.
 * @returns the document ids of all signs whose findings have changed.
 */
export async function auditSigns(
  strapi: Core.Strapi,
  signs: readonly AuditedSign[],
  gone: readonly string[],
  means: AuditMeans,
): Promise<Set<string>> {
  const affected = await regroup(strapi, signs, gone, means);
  const names = await exhibitNames(
    strapi,
    signs.map(({ exhibitId }) => exhibitId),
  );
  const texts = new Map<string, { zh: string; en: string }>(signs.map((sign) => [sign.documentId, sign]));
  const wanted = new Map<string, FindingRow>();
  const add = (row: FindingRow) => wanted.set(identity(row), row);
  for (const sign of signs) {
    const named = names.get(sign.exhibitId);
    const findings = auditSign({ ...auditable(sign), ...(named ? { named } : {}) }, means);
    for (const finding of findings) add(rowOf(sign.documentId, '', finding));
  }
  for (const row of await groupFindings(strapi, affected, means, texts)) add(row);
  const signIds = [...signs.map(({ documentId }) => documentId), ...gone];
  const present = await presentFindings(strapi, signIds, [...affected.keys()]);
  return settle(strapi, wanted, present, await standingWaivers(strapi, texts), signIds);
}
