import type { Core } from '@strapi/strapi';
import { isStanding } from 'shared/signage/sign-register';
import { now } from 'shared/time';
import { refused } from '../../desk/refused';
import { auditMeans } from '../audit-means';
import { openCase } from '../cases/open-case';
import { withProposals } from '../proposal';
import { auditable, type FindingRow, findingOf } from '../register/audit-signs';
import { tell } from '../register/events';
import { refreshCounts } from '../register/refresh-counts';
import { registerChanges } from '../register/revision';
import { saveSigns, signsById } from '../register/save-signs';
import type { StoredSign } from '../register/stored-sign';
import { named, registerTable } from '../register/tables';
import { textHashOf, type WaiverRow } from '../register/waivers';
import { touchSign } from './touch-sign';

/** A decision about one finding: by whom, and on which revision of the sign it was taken. */
export interface Decided {
  readonly findingId: number;
  readonly revision: number;
  readonly who: string;
}

interface Concerned {
  readonly finding: FindingRow & { id: number };
  readonly sign: StoredSign;
}

async function concerned(strapi: Core.Strapi, { findingId, revision }: Decided): Promise<Concerned> {
  const finding = await registerTable<FindingRow>(strapi, 'finding').findOne({ where: { id: findingId } });
  if (!finding) throw refused('', '这条问题已经不在了：文字或术语刚有变化。请刷新后再看。', 409);
  const [sign] = await signsById(strapi, [finding.signId]);
  if (!sign) throw refused('', '没有这块标识。', 404);
  if (sign.revision !== revision)
    throw refused('', `标识 ${sign.code} 刚被他人处理过：请看过最新情况再决定。`, 409);
  return { finding, sign };
}

/**
 * Takes a finding for right. A sign that stands on the spot gets a case with the text to be put up; its text in the
 * register stays what people read there. The text of a planned sign is put right at once.
 * @param wording the text for the finding's field, when it is not the one proposed.
 * @throws DeskRefused 409 when somebody else was quicker; 400 when there is neither a proposal nor a wording.
 */
export async function acceptFinding(
  strapi: Core.Strapi,
  decided: Decided,
  wording: string | undefined,
): Promise<{ readonly caseId: number | null }> {
  return strapi.db.transaction(async () => {
    await registerChanges(strapi);
    const { finding, sign } = await concerned(strapi, decided);
    const means = await auditMeans(strapi);
    const [proposal] = withProposals(auditable(sign), [findingOf(finding)], means);
    const text = wording?.trim() || proposal?.proposed;
    if (!text) throw refused('wording', '这条问题没有现成的建议：请自己写出改后的文字。');
    if (text === sign[finding.field]) throw refused('wording', '改后的文字与现在的相同。');
    if (!isStanding(sign.state)) {
      const why = `按 ${finding.rule} 修改`;
      await saveSigns(
        strapi,
        [{ documentId: sign.documentId, revision: sign.revision, fields: { [finding.field]: text } }],
        { who: decided.who, why },
      );
      return { caseId: null };
    }
    const caseId = await openCase(strapi, sign, { [finding.field]: text }, decided.who);
    await touchSign(strapi, sign);
    return { caseId };
  });
}

/** Lets a finding stand as it is. */
export interface Waiving extends Decided {
  readonly reason: string;
  /** `text`: on every sign with the same texts. */
  readonly scope: WaiverRow['scope'];
}

/** The signs whose findings of a rule a waiver on these texts covers. */
async function signsWith(
  strapi: Core.Strapi,
  sign: StoredSign,
  scope: WaiverRow['scope'],
): Promise<string[]> {
  if (scope === 'sign') return [sign.documentId];
  const hash = textHashOf(sign.zh, sign.en);
  const rows = (await strapi.db.transaction(({ trx }) =>
    trx(named(strapi, 'signs'))
      .where({ zh: sign.zh })
      .select({ documentId: 'document_id', zh: 'zh', en: 'en' }),
  )) as { documentId: string; zh: string | null; en: string | null }[];
  return rows
    .filter(({ zh, en }) => textHashOf(zh ?? '', en ?? '') === hash)
    .map(({ documentId }) => documentId);
}

async function turn(
  strapi: Core.Strapi,
  signIds: readonly string[],
  rule: string,
  state: FindingRow['state'],
  at: string,
): Promise<void> {
  const where = { signId: { $in: [...signIds] }, rule };
  await registerTable<FindingRow>(strapi, 'finding').updateMany({ where, data: { state } });
  await refreshCounts(strapi, new Set(signIds), at);
}

/**
 * Lets a finding stand, with a reason, for as long as the texts stay what they are.
 * @throws DeskRefused without a reason; 409 when somebody else was quicker.
 */
export async function waiveFinding(strapi: Core.Strapi, waiving: Waiving): Promise<void> {
  const reason = waiving.reason.trim();
  if (reason === '') throw refused('reason', '“理由”必填：豁免要说明为什么可以这样写。');
  await strapi.db.transaction(async () => {
    await registerChanges(strapi);
    const { finding, sign } = await concerned(strapi, waiving);
    const at = now().toISOString();
    await registerTable<WaiverRow>(strapi, 'waiver').create({
      data: {
        scope: waiving.scope,
        signId: sign.documentId,
        rule: finding.rule,
        textHash: textHashOf(sign.zh, sign.en),
        zh: sign.zh,
        en: sign.en,
        reason,
        who: waiving.who,
        at,
      },
    });
    const signIds = await signsWith(strapi, sign, waiving.scope);
    await turn(strapi, signIds, finding.rule, 'waived', at);
    await touchSign(strapi, sign);
    const { documentId: signId } = sign;
    const detail = { rule: finding.rule, scope: waiving.scope, signs: signIds.length };
    await tell(strapi, [
      { signId, caseId: null, at, who: waiving.who, action: 'waived', why: reason, detail },
    ]);
  });
}

/** Takes every waiver of a finding's rule on this sign and its texts back: the finding counts again. */
export async function withdrawWaiver(strapi: Core.Strapi, decided: Decided): Promise<void> {
  await strapi.db.transaction(async () => {
    await registerChanges(strapi);
    const { finding, sign } = await concerned(strapi, decided);
    if (finding.state !== 'waived') throw refused('', '这条问题没有豁免。', 409);
    const at = now().toISOString();
    const waivers = registerTable<WaiverRow>(strapi, 'waiver');
    const standing = await waivers.findMany({
      where: {
        rule: finding.rule,
        textHash: textHashOf(sign.zh, sign.en),
        withdrawnAt: { $null: true },
        $or: [{ scope: 'text' }, { signId: sign.documentId }],
      },
    });
    await waivers.updateMany({
      where: { id: { $in: standing.map(({ id }) => id) } },
      data: { withdrawnBy: decided.who, withdrawnAt: at },
    });
    const scope = standing.some((waiver) => waiver.scope === 'text') ? 'text' : 'sign';
    const signIds = await signsWith(strapi, sign, scope);
    await turn(strapi, signIds, finding.rule, 'open', at);
    await touchSign(strapi, sign);
    const { documentId: signId } = sign;
    const detail = { rule: finding.rule };
    await tell(strapi, [
      { signId, caseId: null, at, who: decided.who, action: 'waiver-withdrawn', why: null, detail },
    ]);
  });
}
