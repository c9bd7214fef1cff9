import { randomBytes } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import {
  blankSign,
  normalSign,
  SIGN_FIELDS,
  SIGN_LABELS,
  type SignField,
  type SignRecord,
  signProblems,
} from 'shared/signage/sign-register';
import { now } from 'shared/time';
import { DeskRefused, type Problem, refused } from '../../desk/refused';
import { auditMeans } from '../audit-means';
import { auditSigns } from './audit-signs';
import { type EventAction, type EventRow, tell } from './events';
import { exhibitNames } from './exhibit-names';
import { refreshCounts } from './refresh-counts';
import { registerChanges } from './revision';
import { columnsOf, recordOf, type StoredSign, storedSign } from './stored-sign';
import { pieces, registerTable, signTable } from './tables';
import type { TextRow } from './texts';

/** A sign to be entered (without `documentId`) or changed. */
export interface SignChange {
  readonly documentId?: string | undefined;
  /** The revision that the person saw: another one in the register refuses the change. */
  readonly revision?: number | undefined;
  /** The fields that change; the others stay as they are. */
  readonly fields: Partial<SignRecord>;
  readonly sample?: boolean;
}

/** What is done to signs, by whom and why: kept in the story of each. */
export interface SignAct {
  readonly action?: EventAction;
  readonly who: string;
  readonly why?: string | undefined;
  readonly caseId?: number;
  /** When it came into force; now, when left out. Only sample data is dated back. */
  readonly at?: string;
}

interface Planned {
  readonly documentId: string;
  readonly before: StoredSign | undefined;
  readonly after: SignRecord;
  readonly changed: readonly SignField[];
  readonly sample: boolean;
}

const newDocumentId = (): string => `s${randomBytes(15).toString('hex').slice(0, 23)}`;

async function storedBy(
  strapi: Core.Strapi,
  field: 'documentId' | 'code',
  values: readonly string[],
): Promise<StoredSign[]> {
  const found: StoredSign[] = [];
  for (const some of pieces(values)) {
    const rows = await signTable(strapi).findMany({ where: { [field]: { $in: some } } });
    found.push(...rows.map(storedSign));
  }
  return found;
}

/** Signs by their document ids. */
export const signsById = (strapi: Core.Strapi, documentIds: readonly string[]): Promise<StoredSign[]> =>
  storedBy(strapi, 'documentId', documentIds);

/** Signs by their codes. */
export const signsByCode = (strapi: Core.Strapi, codes: readonly string[]): Promise<StoredSign[]> =>
  storedBy(strapi, 'code', codes);

function planOf(change: SignChange, stored: ReadonlyMap<string, StoredSign>): Planned {
  const { documentId, revision, fields } = change;
  const before = documentId ? stored.get(documentId) : undefined;
  if (documentId && !before) throw refused('', '没有这块标识，可能已被他人删除。', 404);
  if (before && revision !== undefined && revision !== before.revision)
    throw refused('', `标识 ${before.code} 刚被他人更改：请重新打开，核对后再保存。`, 409);
  const present = before ? recordOf(before as unknown as Record<string, unknown>) : blankSign;
  const after = normalSign({ ...present, ...fields });
  const changed = SIGN_FIELDS.filter((field) => !isDeepStrictEqual(present[field], after[field]));
  return {
    documentId: documentId ?? newDocumentId(),
    before,
    after,
    changed,
    sample: before?.sample ?? change.sample ?? false,
  };
}

async function problemsOf(strapi: Core.Strapi, plans: readonly Planned[]): Promise<Problem[]> {
  const several = plans.length > 1;
  const problems = plans.flatMap(({ after }) =>
    signProblems(after).map(({ field, message }) => ({
      field,
      message: `${several ? `${after.code || '（无编号）'} ` : ''}“${SIGN_LABELS[field].zh}”：${message.zh}。`,
    })),
  );
  const linked = plans.filter(
    ({ after, changed }) => after.exhibitId !== '' && changed.includes('exhibitId'),
  );
  const names = await exhibitNames(
    strapi,
    linked.map(({ after }) => after.exhibitId),
  );
  for (const { after } of linked)
    if (!names.has(after.exhibitId))
      problems.push({ field: 'exhibitId', message: `${after.code} “所指展项”：没有这个展项。` });
  const owners = new Map<string, string>();
  const renamed = plans.filter(({ changed }) => changed.includes('code'));
  const taken = await signsByCode(
    strapi,
    renamed.map(({ after }) => after.code),
  );
  for (const { code, documentId } of taken) owners.set(code, documentId);
  for (const { documentId, after } of renamed) {
    const owner = owners.get(after.code);
    // A sign that is given another code in the same breath frees its own.
    const leaving = plans.find((plan) => plan.documentId === owner && plan.after.code !== after.code);
    if (owner !== undefined && owner !== documentId && !leaving)
      problems.push({ field: 'code', message: `编号 ${after.code} 已有标识。` });
    owners.set(after.code, documentId);
  }
  return problems;
}

async function writeTexts(strapi: Core.Strapi, plans: readonly Planned[], who: string, at: string) {
  const texts = registerTable<TextRow>(strapi, 'text');
  const ending = plans.filter(({ before }) => before).map(({ documentId }) => documentId);
  for (const some of pieces(ending))
    await texts.updateMany({ where: { signId: { $in: some }, until: { $null: true } }, data: { until: at } });
  const fresh = plans.map(({ documentId, after: { zh, en, furtherTexts } }) => ({
    signId: documentId,
    zh,
    en,
    furtherTexts,
    since: at,
    until: null,
    who,
  }));
  for (const some of pieces(fresh)) await texts.createMany({ data: some });
}

async function writeSigns(strapi: Core.Strapi, plans: readonly Planned[], at: string): Promise<void> {
  const signs = signTable(strapi);
  const stamp = new Date(at);
  const created = plans
    .filter(({ before }) => !before)
    .map(({ documentId, after, sample }) => ({
      documentId,
      ...columnsOf(after),
      sample,
      revision: 1,
      openFindings: 0,
      createdAt: stamp,
      updatedAt: stamp,
      publishedAt: stamp,
    }));
  for (const some of pieces(created, 200)) await signs.createMany({ data: some });
  for (const { before, after, changed } of plans) {
    if (!before) continue;
    const columns = columnsOf(after);
    const data = Object.fromEntries(changed.map((field) => [field, columns[field]]));
    await signs.update({
      where: { id: before.id },
      data: { ...data, revision: before.revision + 1, updatedAt: stamp },
    });
  }
}

const textFields = new Set<SignField>(['zh', 'en', 'furtherTexts']);
const auditedFields = new Set<SignField>(['zh', 'en', 'kind', 'exhibitId', 'state']);

/** A retired sign is audited no more and disturbs no other. */
const isAudited = ({ state }: SignRecord): boolean => state !== 'retired';

async function auditPlans(strapi: Core.Strapi, plans: readonly Planned[], at: string): Promise<void> {
  const concerned = plans.filter(
    ({ before, changed }) => !before || changed.some((field) => auditedFields.has(field)),
  );
  if (concerned.length === 0) return;
  const means = await auditMeans(strapi);
  const signs = concerned
    .filter(({ after }) => isAudited(after))
    .map(({ documentId, after: { zh, en, kind, exhibitId } }) => ({ documentId, zh, en, kind, exhibitId }));
  const gone = concerned.filter(({ after }) => !isAudited(after)).map(({ documentId }) => documentId);
  await refreshCounts(strapi, await auditSigns(strapi, signs, gone, means), at);
}

const eventOf = (plan: Planned, act: SignAct, at: string): EventRow => {
  const { documentId, before, after, changed } = plan;
  const fields = Object.fromEntries(changed.map((field) => [field, [before?.[field] ?? null, after[field]]]));
  return {
    signId: documentId,
    caseId: act.caseId ?? null,
    at,
    who: act.who,
    action: act.action ?? (before ? 'changed' : 'registered'),
    why: act.why?.trim() || null,
    detail: before ? { fields } : { code: after.code },
  };
};

/**
 * The one door of every change to signs: all are written or none, with their old texts, their story and the findings
 * of all whom the change affects, in one transaction. A change that changes nothing is left out.
 * @returns the document ids, in the order of the changes.
 * @throws DeskRefused naming every wrong field; 409 when somebody else was quicker; 404 for a sign that is gone.
 */
export async function saveSigns(
  strapi: Core.Strapi,
  changes: readonly SignChange[],
  act: SignAct,
): Promise<string[]> {
  return strapi.db.transaction(async () => {
    await registerChanges(strapi);
    const at = act.at ?? now().toISOString();
    const known = changes.flatMap(({ documentId }) => documentId ?? []);
    const stored = new Map((await signsById(strapi, known)).map((sign) => [sign.documentId, sign]));
    const all = changes.map((change) => planOf(change, stored));
    const plans = all.filter(({ before, changed }) => !before || changed.length > 0);
    const problems = await problemsOf(strapi, plans);
    if (problems.length > 0) throw new DeskRefused(problems);
    await writeSigns(strapi, plans, at);
    await writeTexts(
      strapi,
      plans.filter(({ before, changed }) => !before || changed.some((field) => textFields.has(field))),
      act.who,
      at,
    );
    await tell(
      strapi,
      plans.map((plan) => eventOf(plan, act, at)),
    );
    await auditPlans(strapi, plans, at);
    return all.map(({ documentId }) => documentId);
  });
}
