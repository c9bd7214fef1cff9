import type { Core } from '@strapi/strapi';
import { civilDate, now } from 'shared/time';
import { DeskRefused, refused } from '../../desk/refused';
import { registerChanges } from '../register/revision';
import { registerTable } from '../register/tables';
import type { CaseReason, CaseRow } from './case-row';
import { caseOf, takeStep } from './take-step';

/** What a notice says of one sign, as it was when the notice went out. */
export interface NoticeItem {
  readonly caseId: number;
  readonly signId: string;
  readonly code: string;
  readonly place: string;
  readonly area: string;
  readonly presentZh: string;
  readonly presentEn: string;
  readonly proposedZh: string;
  readonly proposedEn: string;
  readonly reasons: readonly CaseReason[];
}

/** A correction notice to one owner. */
export interface NoticeRow {
  readonly year: number;
  readonly serial: number;
  readonly owner: string;
  readonly deadline: string;
  readonly contact: string;
  readonly issuedOn: string;
  readonly issuedBy: string;
  readonly items: readonly NoticeItem[];
}

/** The number by which everybody calls a notice. */
export const noticeNumber = ({ year, serial }: Pick<NoticeRow, 'year' | 'serial'>): string =>
  `天标整〔${year}〕${serial}号`;

/** A notice to be issued: which cases, until when, whom to ask. */
export interface NewNotice {
  readonly cases: readonly { readonly id: number; readonly seen: string }[];
  readonly deadline: string;
  readonly contact: string;
  readonly who: string;
}

async function itemOf(strapi: Core.Strapi, id: number): Promise<{ owner: string; item: NoticeItem }> {
  const { found, sign } = await caseOf(strapi, id);
  return {
    owner: sign.owner,
    item: {
      caseId: id,
      signId: sign.documentId,
      code: sign.code,
      place: sign.place,
      area: sign.area,
      presentZh: found.presentZh ?? '',
      presentEn: found.presentEn ?? '',
      proposedZh: found.proposedZh ?? '',
      proposedEn: found.proposedEn ?? '',
      reasons: found.reasons,
    },
  };
}

/**
 * Issues a numbered notice to one owner about one or more cases: all are notified with it or none.
 * @throws DeskRefused when the signs have several owners or none, or a case cannot be notified.
 */
export async function issueNotice(
  strapi: Core.Strapi,
  notice: NewNotice,
): Promise<NoticeRow & { id: number }> {
  const { cases, deadline, contact, who } = notice;
  if (cases.length === 0) throw refused('cases', '请至少选择一件问题。');
  if (cases.length > 50) throw refused('cases', '一份通知书最多 50 块标识：请分开发出。');
  return strapi.db.transaction(async () => {
    await registerChanges(strapi);
    const described: { owner: string; item: NoticeItem }[] = [];
    for (const { id } of cases) described.push(await itemOf(strapi, id));
    const owners = [...new Set(described.map(({ owner }) => owner))];
    const [owner = ''] = owners;
    if (owners.length > 1)
      throw new DeskRefused([
        { field: 'cases', message: `一份通知书只发给一个权属单位，所选标识分属：${owners.join('、')}。` },
      ]);
    for (const { id, seen } of cases)
      await takeStep(strapi, { caseId: id, step: 'notify', seen, who, words: { deadline, contact } });
    const table = registerTable<NoticeRow>(strapi, 'notice');
    const issuedOn = civilDate(now());
    const year = Number(issuedOn.slice(0, 4));
    const [last] = await table.findMany({ where: { year }, orderBy: { serial: 'desc' }, limit: 1 });
    const issued = await table.create({
      data: {
        year,
        serial: (last?.serial ?? 0) + 1,
        owner,
        deadline,
        contact: contact.trim(),
        issuedOn,
        issuedBy: who,
        items: described.map(({ item }) => item),
      },
    });
    await registerTable<CaseRow>(strapi, 'case').updateMany({
      where: { id: { $in: cases.map(({ id }) => id) } },
      data: { noticeId: issued.id },
    });
    return issued;
  });
}
