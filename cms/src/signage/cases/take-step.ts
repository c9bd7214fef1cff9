import type { Core } from '@strapi/strapi';
import { auditSign } from 'shared/signage';
import {
  CASE_LABELS,
  type CaseStep,
  type StepInput,
  stateAfter,
  stepProblems,
  stepsFrom,
} from 'shared/signage/sign-case';
import type { SignRecord } from 'shared/signage/sign-register';
import { civilDate, now } from 'shared/time';
import { DeskRefused, refused } from '../../desk/refused';
import { auditMeans } from '../audit-means';
import type { PhotographPurpose, PhotographRow } from '../photographs/keep-photograph';
import { auditable } from '../register/audit-signs';
import { type EventAction, tell } from '../register/events';
import { registerChanges } from '../register/revision';
import { saveSigns, signsById } from '../register/save-signs';
import { isGrave } from '../register/standings';
import type { StoredSign } from '../register/stored-sign';
import { registerTable } from '../register/tables';
import type { CaseRow } from './case-row';

/** What a person says with a step. */
export interface StepWords extends Omit<StepInput, 'photograph' | 'owner'> {
  /** What stands on the sign after its replacement; the proposal when left out. */
  readonly zh?: string | undefined;
  readonly en?: string | undefined;
  readonly note?: string | undefined;
}

/** A step to be taken: on which case, by whom, on what that person has seen. */
export interface Step {
  readonly caseId: number;
  readonly step: CaseStep;
  /** `changedAt` of the case as the person saw it. */
  readonly seen: string;
  readonly who: string;
  readonly words: StepWords;
}

type Case = CaseRow & { readonly id: number };

const proofOf: Partial<Record<CaseStep, PhotographPurpose>> = { prove: 'proof', verify: 'check-back' };

/** A case and its sign. @throws DeskRefused 404 */
export async function caseOf(strapi: Core.Strapi, id: number): Promise<{ found: Case; sign: StoredSign }> {
  const found = await registerTable<CaseRow>(strapi, 'case').findOne({ where: { id } });
  if (!found) throw refused('', '没有这件问题。', 404);
  const [sign] = await signsById(strapi, [found.signId]);
  if (!sign) throw refused('', '没有这块标识。', 404);
  return { found, sign };
}

/** True when a photograph for this step was kept since the case came to its present state. */
async function hasPhotograph(strapi: Core.Strapi, found: Case, step: CaseStep): Promise<boolean> {
  const purpose = proofOf[step];
  if (!purpose) return false;
  const where = { caseId: found.id, purpose, keptAt: { $gte: found.changedAt } };
  return (await registerTable<PhotographRow>(strapi, 'photograph').count({ where })) > 0;
}

/** The new text must not be wrong itself: a sign is not struck off with another fault on it. */
async function refuseGrave(strapi: Core.Strapi, sign: StoredSign, zh: string, en: string): Promise<void> {
  const findings = auditSign({ ...auditable(sign), zh, en }, await auditMeans(strapi));
  const grave = findings.filter(({ severity }) => isGrave(severity));
  if (grave.length > 0)
    throw refused(
      'en',
      `新标识的文字仍有问题，不能通过复核：${grave.map(({ rule, message }) => `${rule} ${message.zh}`).join('；')}`,
    );
}

const signChange: Partial<Record<CaseStep, SignRecord['state']>> = {
  notify: 'defective',
  prove: 'being-replaced',
  reject: 'defective',
  close: 'in-place',
  reopen: 'defective',
  withdraw: 'in-place',
};

/** What a step does to the sign itself. */
function fieldsAfter(step: CaseStep, found: Case): Partial<SignRecord> {
  const state = signChange[step];
  if (step !== 'verify') return state ? { state } : {};
  return { zh: found.renewedZh ?? '', en: found.renewedEn ?? '' };
}

async function caseData(
  strapi: Core.Strapi,
  sign: StoredSign,
  found: Case,
  { step, words }: Step,
  at: string,
) {
  const base = { state: stateAfter(step), changedAt: at };
  const zh = words.zh?.trim() ?? found.renewedZh ?? found.proposedZh ?? '';
  const en = words.en?.trim() ?? found.renewedEn ?? found.proposedEn ?? '';
  if (step === 'notify')
    return { ...base, owner: sign.owner, deadline: words.deadline, contact: words.contact };
  if (step === 'prove') return { ...base, renewedZh: zh, renewedEn: en };
  if (step === 'verify') {
    await refuseGrave(strapi, sign, zh, en);
    return { ...base, renewedZh: zh, renewedEn: en };
  }
  if (step === 'reject') return { ...base, deadline: words.deadline, renewedZh: null, renewedEn: null };
  if (step === 'close') return { ...base, closedAt: at };
  if (step === 'reopen')
    return {
      ...base,
      reopened: found.reopened + 1,
      closedAt: null,
      noticeId: null,
      deadline: null,
      presentZh: sign.zh,
      presentEn: sign.en,
      renewedZh: null,
      renewedEn: null,
    };
  return base;
}

/**
 * Takes one step of the loop, with its line in the sign's story and what it does to the sign, in one transaction.
 * @throws DeskRefused naming what the step lacks; 409 when somebody else was quicker.
 */
export async function takeStep(strapi: Core.Strapi, taken: Step): Promise<void> {
  const { caseId, step, who, words } = taken;
  await strapi.db.transaction(async () => {
    await registerChanges(strapi);
    const { found, sign } = await caseOf(strapi, caseId);
    if (found.changedAt !== taken.seen)
      throw refused(
        '',
        `标识 ${sign.code} 的这件问题刚被他人处理过，现为“${CASE_LABELS[found.state]}”。`,
        409,
      );
    const photograph = await hasPhotograph(strapi, found, step);
    const input = { ...words, owner: sign.owner, photograph };
    const problems = stepProblems(found.state, step, input, civilDate(now()));
    if (problems.length > 0)
      throw new DeskRefused(problems, stepsFrom(found.state).includes(step) ? 400 : 409);
    const at = now().toISOString();
    const data = await caseData(strapi, sign, found, taken, at);
    await registerTable<CaseRow>(strapi, 'case').update({
      where: { id: caseId },
      data: data as Partial<CaseRow>,
    });
    const action: EventAction = `case-${step}`;
    const why = words.reason?.trim() || words.note?.trim() || null;
    await tell(strapi, [
      { signId: found.signId, caseId, at, who, action, why, detail: { deadline: words.deadline ?? null } },
    ]);
    const fields = fieldsAfter(step, { ...found, ...(data as Partial<CaseRow>) });
    if (Object.keys(fields).length > 0)
      await saveSigns(strapi, [{ documentId: found.signId, fields }], {
        who,
        why: `整改：${CASE_LABELS[stateAfter(step)]}`,
        caseId,
      });
  });
}
