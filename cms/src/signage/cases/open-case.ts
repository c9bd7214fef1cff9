import type { Core } from '@strapi/strapi';
import { OPEN_STATES } from 'shared/signage/sign-case';
import { now } from 'shared/time';
import { refused } from '../../desk/refused';
import type { FindingRow } from '../register/audit-signs';
import { tell } from '../register/events';
import type { StoredSign } from '../register/stored-sign';
import { registerTable } from '../register/tables';
import type { CaseReason, CaseRow } from './case-row';

/** What is wrong with a sign now, as a notice will say it: findings that count, each rule once. */
async function reasonsOf(strapi: Core.Strapi, signId: string): Promise<CaseReason[]> {
  const findings = await registerTable<FindingRow>(strapi, 'finding').findMany({
    where: { signId, state: 'open', severity: { $in: ['S1', 'S2', 'S3'] } },
    orderBy: [{ severity: 'asc' }, { id: 'asc' }],
  });
  const byRule = new Map(findings.map((finding) => [`${finding.rule} ${finding.messageZh}`, finding]));
  return [...byRule.values()].map(({ rule, severity, messageZh, source }) => ({
    rule,
    severity,
    message: messageZh,
    source,
  }));
}

/**
 * Opens a case about a sign, or adds a wording to the one that is found and not yet notified. Inside a transaction.
 * @param wording the texts to be put up; a language left out stays as it is.
 * @throws DeskRefused 409 when the owner has been notified already.
 */
export async function openCase(
  strapi: Core.Strapi,
  sign: StoredSign,
  wording: { readonly zh?: string; readonly en?: string },
  who: string,
  reason?: CaseReason,
): Promise<number> {
  const cases = registerTable<CaseRow>(strapi, 'case');
  const known = await cases.findOne({ where: { signId: sign.documentId, state: { $in: [...OPEN_STATES] } } });
  if (known && known.state !== 'found')
    throw refused('', `标识 ${sign.code} 已在整改中，通知之后不能再改建议文字。`, 409);
  const at = now().toISOString();
  const reasons = [...(await reasonsOf(strapi, sign.documentId)), ...(reason ? [reason] : [])];
  if (known) {
    await cases.update({
      where: { id: known.id },
      data: {
        proposedZh: wording.zh ?? known.proposedZh,
        proposedEn: wording.en ?? known.proposedEn,
        reasons,
        changedAt: at,
      },
    });
    return known.id;
  }
  const { id } = await cases.create({
    data: {
      signId: sign.documentId,
      state: 'found',
      owner: sign.owner || null,
      foundAt: at,
      foundBy: who,
      presentZh: sign.zh,
      presentEn: sign.en,
      proposedZh: wording.zh ?? sign.zh,
      proposedEn: wording.en ?? sign.en,
      reasons,
      changedAt: at,
      reopened: 0,
      sample: sign.sample,
    },
  });
  await tell(strapi, [
    {
      signId: sign.documentId,
      caseId: id,
      at,
      who,
      action: 'case-found',
      why: reasons.map(({ rule }) => rule).join('、') || null,
      detail: { zh: wording.zh ?? null, en: wording.en ?? null },
    },
  ]);
  return id;
}
