import type { Core } from '@strapi/strapi';
import type { Severity } from 'shared/signage';
import type { Box } from 'shared/signage/sign-plan';
import type { SignState } from 'shared/signage/sign-register';
import { named } from './tables';

/** Which signs a person wants to see. */
export interface SignFilter {
  readonly area?: string | undefined;
  readonly owner?: string | undefined;
  readonly state?: SignState | undefined;
  /** The gravest finding is one of these. */
  readonly severity?: readonly Severity[] | undefined;
  readonly words?: string | undefined;
  /** Whether the sign has a position. */
  readonly isPlaced?: boolean | undefined;
  /** Where the sign stands, in degrees. */
  readonly box?: Box | undefined;
}

type Query = ReturnType<Core.Strapi['db']['connection']>;

const contains = (words: string): string =>
  `%${words.toLowerCase().replace(/[\\%_]/g, (mark) => `\\${mark}`)}%`;

/** The signs that pass a filter, as a statement to go on with; the table is `s`. */
export function filteredSigns(
  strapi: Core.Strapi,
  { area, owner, state, severity, words, isPlaced, box }: SignFilter,
): Query {
  const query = strapi.db.connection({ s: named(strapi, 'signs') });
  if (area) query.where('s.area', area);
  if (owner) query.where('s.owner', owner);
  if (state) query.where('s.state', state);
  if (severity?.length) query.whereIn('s.gravest', [...severity]);
  if (isPlaced !== undefined)
    query.whereRaw(
      isPlaced
        ? 's.latitude is not null and s.longitude is not null'
        : '(s.latitude is null or s.longitude is null)',
    );
  if (box)
    query
      .where('s.longitude', '>=', box.west)
      .where('s.longitude', '<', box.east)
      .where('s.latitude', '>=', box.south)
      .where('s.latitude', '<', box.north);
  if (words?.trim()) {
    const like = contains(words.trim());
    query.whereRaw(
      `(lower(s.code) like ? escape '\\' or lower(s.place) like ? escape '\\' or lower(s.zh) like ? escape '\\' or lower(s.en) like ? escape '\\')`,
      [like, like, like, like],
    );
  }
  return query;
}

/** A page of signs by area and code. */
export async function listSigns(
  strapi: Core.Strapi,
  filter: SignFilter,
  page: { readonly from: number; readonly count: number },
) {
  const [{ total = 0 } = {}] = (await filteredSigns(strapi, filter).count({ total: '*' })) as {
    total?: number;
  }[];
  const signs = await filteredSigns(strapi, filter)
    .select({
      documentId: 's.document_id',
      code: 's.code',
      place: 's.place',
      area: 's.area',
      owner: 's.owner',
      kind: 's.kind',
      zh: 's.zh',
      en: 's.en',
      state: 's.state',
      latitude: 's.latitude',
      longitude: 's.longitude',
      gravest: 's.gravest',
      openFindings: 's.open_findings',
      revision: 's.revision',
      sample: 's.sample',
    })
    .orderBy([{ column: 's.area' }, { column: 's.code' }])
    .offset(page.from)
    .limit(page.count);
  return { total: Number(total), signs };
}

/** How many signs of each area are in each state, and how many of them are gravely wrong: the area at a glance. */
export async function areaStates(strapi: Core.Strapi) {
  const rows = (await strapi.db
    .connection(named(strapi, 'signs'))
    .groupBy('area', 'state')
    .select({ area: 'area', state: 'state' })
    .count({ count: '*' })
    .select(strapi.db.connection.raw("sum(case when gravest in ('S1','S2') then 1 else 0 end) as wrong"))
    .orderBy('area')) as { area: string | null; state: SignState; count: number; wrong: number }[];
  return rows.map(({ area, state, count, wrong }) => ({
    area: area ?? '',
    state,
    count: Number(count),
    wrong: Number(wrong),
  }));
}
