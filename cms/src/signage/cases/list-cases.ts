import type { Core } from '@strapi/strapi';
import { type CaseState, isOverdue, stepsFrom } from 'shared/signage/sign-case';
import { civilDate, now } from 'shared/time';
import { named } from '../register/tables';

/** Which cases a person wants to see. */
export interface CaseFilter {
  readonly state?: CaseState | 'open' | 'overdue' | undefined;
  readonly owner?: string | undefined;
  readonly area?: string | undefined;
  readonly signId?: string | undefined;
}

type Row = Record<string, unknown>;
type Query = ReturnType<Core.Strapi['db']['connection']>;

const open: readonly CaseState[] = ['found', 'notified', 'rectified', 'verified'];

function filtered(strapi: Core.Strapi, { state, owner, area, signId }: CaseFilter): Query {
  const query = strapi.db
    .connection({ c: named(strapi, 'sign_cases') })
    .join({ s: named(strapi, 'signs') }, 's.document_id', 'c.sign_id')
    .leftJoin({ n: named(strapi, 'sign_notices') }, 'n.id', 'c.notice_id');
  if (state === 'open') query.whereIn('c.state', open);
  else if (state === 'overdue') query.where('c.state', 'notified').where('c.deadline', '<', civilDate(now()));
  else if (state) query.where('c.state', state);
  if (owner) query.where('s.owner', owner);
  if (area) query.where('s.area', area);
  if (signId) query.where('c.sign_id', signId);
  return query;
}

/** A page of cases with their signs and notices, those whose deadline is next first. */
export async function listCases(
  strapi: Core.Strapi,
  filter: CaseFilter,
  page: { readonly from: number; readonly count: number },
) {
  const [{ total = 0 } = {}] = (await filtered(strapi, filter).count({ total: '*' })) as { total?: number }[];
  const rows = (await filtered(strapi, filter)
    .select({
      id: 'c.id',
      signId: 'c.sign_id',
      state: 'c.state',
      foundAt: 'c.found_at',
      foundBy: 'c.found_by',
      presentZh: 'c.present_zh',
      presentEn: 'c.present_en',
      proposedZh: 'c.proposed_zh',
      proposedEn: 'c.proposed_en',
      renewedZh: 'c.renewed_zh',
      renewedEn: 'c.renewed_en',
      deadline: 'c.deadline',
      contact: 'c.contact',
      changedAt: 'c.changed_at',
      reopened: 'c.reopened',
      noticeId: 'c.notice_id',
      noticeYear: 'n.year',
      noticeSerial: 'n.serial',
      code: 's.code',
      place: 's.place',
      area: 's.area',
      owner: 's.owner',
    })
    .orderByRaw('c.deadline is null, c.deadline, c.id')
    .offset(page.from)
    .limit(page.count)) as unknown as Row[];
  const today = civilDate(now());
  const cases = rows.map((row) => {
    const about = { state: row.state as CaseState, deadline: row.deadline as string | null };
    const { noticeYear, noticeSerial, ...rest } = row;
    return {
      ...rest,
      notice: noticeYear ? `天标整〔${noticeYear}〕${noticeSerial}号` : null,
      overdue: isOverdue(about, today),
      steps: stepsFrom(about.state),
    };
  });
  return { total: Number(total), cases };
}
