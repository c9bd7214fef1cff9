import { type Locale, locales } from 'shared/locale';
import type { Connection, Tables } from '../store/tables';
import type { AreaKey, DocumentKey, ListRequest, ReferrerKey } from './reader';
import { rowColumns } from './row';

/** Where statements run and what the tables are called there. */
export interface Place {
  readonly connection: Connection;
  readonly tables: Tables;
}

type Query = ReturnType<Connection['queryBuilder']>;

const prefixed = (alias: string) => rowColumns.map((column) => `${alias}.${column}`);

/** Keys by locale; a locale that nobody asks for costs nothing. */
function byLocale<Key extends DocumentKey>(keys: readonly Key[]): [Locale, Key[]][] {
  const groups = locales.map((locale): [Locale, Key[]] => [
    locale,
    keys.filter((key) => key.locale === locale),
  ]);
  return groups.filter(([, group]) => group.length > 0);
}

const idsOf = (keys: readonly DocumentKey[]) => [...new Set(keys.map((key) => key.documentId))];

function filtered({ connection, tables }: Place, request: ListRequest): Query {
  const { locale, type, area, endsAfter } = request;
  const query = connection(tables.documents).where({ type, locale });
  if (request.slug !== undefined) query.where({ slug: request.slug });
  if (request.position !== undefined) query.where({ position: request.position });
  if (request.category !== undefined) query.where({ category: request.category });
  if (request.keepsHours !== undefined) query.where({ keeps_hours: request.keepsHours });
  if (area !== undefined) {
    const named = connection(tables.documents)
      .select('document_id')
      .where({ type: 'area', locale, slug: area });
    query.whereIn('area_id', named);
  }
  if (endsAfter !== undefined)
    query.where((open) => open.whereNull('ends_at').orWhere('ends_at', '>', endsAfter));
  return query;
}

/** One statement for any number of lists: UNION ALL of one bounded, indexed part for each. */
export function listStatement(place: Place, requests: readonly ListRequest[]): Query {
  const { connection } = place;
  const parts = requests.map((request, list) => {
    const page = filtered(place, request)
      .select(...rowColumns)
      .orderBy(['position', 'slug'])
      .limit(request.first)
      .offset(request.skip);
    return connection.select(connection.raw(`${list} as list`), ...rowColumns).from(page.as(`page${list}`));
  });
  const all = connection.queryBuilder().unionAll(parts, false);
  return connection.select('*').from(all.as('every')).orderBy(['list', 'position', 'slug']);
}

/** One statement for the totals of any number of lists. */
export function countStatement(place: Place, requests: readonly ListRequest[]): Query {
  const { connection } = place;
  const parts = requests.map((request, list) =>
    filtered(place, request).select(connection.raw(`${list} as list`), connection.raw('count(*) as total')),
  );
  return connection.queryBuilder().unionAll(parts, false);
}

/** One statement for documents by id. */
export function documentStatement({ connection, tables }: Place, keys: readonly DocumentKey[]): Query {
  const query = connection(tables.documents).select(rowColumns);
  for (const [locale, group] of byLocale(keys)) {
    query.orWhere((one) => one.where({ locale }).whereIn('document_id', idsOf(group)));
  }
  return query;
}

/** One statement for the documents that point at any of these. */
export function referrerStatement({ connection, tables }: Place, keys: readonly ReferrerKey[]): Query {
  const query = connection({ reference: tables.references })
    .distinct('reference.to_id', 'reference.kind', ...prefixed('document'))
    .join({ document: tables.documents }, 'document.document_id', 'reference.from_id')
    .whereIn('reference.kind', [...new Set(keys.map((key) => key.kind))])
    .orderBy(['document.position', 'document.slug']);
  return query.where((any) => {
    for (const [locale, group] of byLocale(keys)) {
      any.orWhere((one) => one.where({ 'document.locale': locale }).whereIn('reference.to_id', idsOf(group)));
    }
  });
}

/** One statement for the first exhibits of any number of areas. */
export function areaStatement({ connection, tables }: Place, keys: readonly AreaKey[]): Query {
  const numbered = connection(tables.documents)
    .select(...rowColumns)
    .select(
      connection.raw('row_number() over (partition by locale, area_id order by position, slug) as place'),
    )
    .where({ type: 'exhibit' })
    .where((any) => {
      for (const [locale, group] of byLocale(keys)) {
        any.orWhere((one) => one.where({ locale }).whereIn('area_id', idsOf(group)));
      }
    });
  return connection
    .select(...rowColumns)
    .from(numbered.as('numbered'))
    .where('place', '<=', Math.max(...keys.map((key) => key.first)))
    .orderBy(['position', 'slug']);
}

function beside(
  { connection, tables }: Place,
  locale: Locale,
  ids: readonly string[],
  side: 'previous' | 'next',
) {
  const [comparison, direction] = side === 'next' ? ['>', 'asc'] : ['<', 'desc'];
  const nearest = connection({ near: tables.documents })
    .select('near.document_id')
    .where({ 'near.type': 'exhibit', 'near.locale': locale })
    .where('near.position', comparison as string, connection.ref('own.position'))
    .orderBy('near.position', direction as string)
    .limit(1);
  const pairs = connection({ own: tables.documents })
    .select('own.document_id as beside', nearest.as('neighbour_id'))
    .where({ 'own.type': 'exhibit', 'own.locale': locale })
    .whereIn('own.document_id', [...ids]);
  return connection
    .select(connection.raw(`'${side}' as side`), 'pair.beside', ...prefixed('document'))
    .from(pairs.as('pair'))
    .join({ document: tables.documents }, 'document.document_id', 'pair.neighbour_id')
    .where({ 'document.locale': locale });
}

/** One statement for the exhibits before and after any number of exhibits, by stop number. */
export function neighbourStatement(place: Place, keys: readonly DocumentKey[]): Query {
  const sides = byLocale(keys).flatMap(([locale, group]) =>
    (['previous', 'next'] as const).map((side) => beside(place, locale, idsOf(group), side)),
  );
  return place.connection.queryBuilder().unionAll(sides, false);
}
