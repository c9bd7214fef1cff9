import type { Core } from '@strapi/strapi';
import type { Severity } from 'shared/signage';
import { auditMeans } from '../audit-means';
import { type ProposedFinding, withProposals } from '../proposal';
import { auditable, type FindingRow, findingOf } from '../register/audit-signs';
import { named } from '../register/tables';

/** Which findings a person wants to see; a filter left out lets everything pass. */
export interface FindingFilter {
  readonly severity?: readonly Severity[] | undefined;
  readonly rule?: string | undefined;
  readonly area?: string | undefined;
  readonly owner?: string | undefined;
  /** `handled`: a case about the sign is under way. */
  readonly state?: 'open' | 'waived' | 'handled' | undefined;
  /** Words in code, place or one of the texts. */
  readonly words?: string | undefined;
  readonly signId?: string | undefined;
}

/** A finding on the desk: the sign it concerns, where it stands, and what to write. */
export interface ListedFinding extends ProposedFinding {
  readonly id: number;
  readonly state: 'open' | 'waived';
  readonly handled: boolean;
  readonly sign: {
    readonly documentId: string;
    readonly code: string;
    readonly place: string;
    readonly area: string;
    readonly owner: string;
    readonly zh: string;
    readonly en: string;
    readonly kind: string;
    readonly state: string;
    readonly revision: number;
  };
}

/** A page of findings, gravest first. */
export interface FindingPage {
  readonly total: number;
  readonly findings: readonly ListedFinding[];
}

type Row = Record<string, unknown>;
// Strapi hands knex over without its types.
type Query = ReturnType<Core.Strapi['db']['connection']>;

const openCases = ['found', 'notified', 'rectified', 'verified'];

/** `%` and `_` in what a person types are meant as they stand. */
const contains = (words: string): string =>
  `%${words.toLowerCase().replace(/[\\%_]/g, (mark) => `\\${mark}`)}%`;

function filtered(strapi: Core.Strapi, filter: FindingFilter): Query {
  const { connection } = strapi.db;
  const query = connection({ f: named(strapi, 'sign_findings') }).join(
    { s: named(strapi, 'signs') },
    's.document_id',
    'f.sign_id',
  );
  const handled = connection(named(strapi, 'sign_cases')).whereIn('state', openCases).select('sign_id');
  if (filter.severity?.length) query.whereIn('f.severity', [...filter.severity]);
  if (filter.rule) query.where('f.rule', filter.rule);
  if (filter.area) query.where('s.area', filter.area);
  if (filter.owner) query.where('s.owner', filter.owner);
  if (filter.signId) query.where('f.sign_id', filter.signId);
  if (filter.state === 'waived') query.where('f.state', 'waived');
  if (filter.state === 'open') query.where('f.state', 'open').whereNotIn('f.sign_id', handled);
  if (filter.state === 'handled') query.where('f.state', 'open').whereIn('f.sign_id', handled);
  if (filter.words?.trim()) {
    const like = contains(filter.words.trim());
    query.whereRaw(
      `(lower(s.code) like ? escape '\\' or lower(s.place) like ? escape '\\' or lower(s.zh) like ? escape '\\' or lower(s.en) like ? escape '\\')`,
      [like, like, like, like],
    );
  }
  return query;
}

const columns = {
  id: 'f.id',
  signId: 'f.sign_id',
  fromGroup: 'f.from_group',
  rule: 'f.rule',
  errorType: 'f.error_type',
  severity: 'f.severity',
  field: 'f.field',
  startAt: 'f.start_at',
  endAt: 'f.end_at',
  messageZh: 'f.message_zh',
  messageEn: 'f.message_en',
  suggestion: 'f.suggestion',
  source: 'f.source',
  state: 'f.state',
  code: 's.code',
  place: 's.place',
  area: 's.area',
  owner: 's.owner',
  zh: 's.zh',
  en: 's.en',
  kind: 's.kind',
  signState: 's.state',
  revision: 's.revision',
};

const text = (value: unknown): string => (value as string | null) ?? '';

/** Findings a page at a time, with what taking each proposal would make of its text. */
export async function listFindings(
  strapi: Core.Strapi,
  filter: FindingFilter,
  page: { readonly from: number; readonly count: number },
): Promise<FindingPage> {
  const means = await auditMeans(strapi);
  const [{ total = 0 } = {}] = (await filtered(strapi, filter).count({ total: '*' })) as { total?: number }[];
  const rows = (await filtered(strapi, filter)
    .select(columns)
    .orderBy([{ column: 'f.severity' }, { column: 'f.id' }])
    .offset(page.from)
    .limit(page.count)) as unknown as Row[];
  const signIds = [...new Set(rows.map(({ signId }) => signId as string))];
  const handled = new Set(
    (
      (await strapi.db
        .connection(named(strapi, 'sign_cases'))
        .whereIn('sign_id', signIds)
        .whereIn('state', openCases)
        .select({ signId: 'sign_id' })) as { signId: string }[]
    ).map(({ signId }) => signId),
  );
  const findings = rows.map((row): ListedFinding => {
    const sign = {
      documentId: row.signId as string,
      code: text(row.code),
      place: text(row.place),
      area: text(row.area),
      owner: text(row.owner),
      zh: text(row.zh),
      en: text(row.en),
      kind: row.kind as never,
      state: text(row.signState),
      revision: Number(row.revision),
    };
    const finding = findingOf(row as unknown as FindingRow);
    const [proposed] = withProposals(auditable({ ...sign, exhibitId: '' }), [finding], means);
    return {
      ...(proposed ?? finding),
      id: row.id as number,
      state: row.state as ListedFinding['state'],
      handled: handled.has(sign.documentId),
      sign,
    };
  });
  return { total: Number(total), findings };
}
