import type { Core } from '@strapi/strapi';
import { type Box, metresOf, type PlanSpot } from 'shared/signage/sign-plan';
import type { SignState } from 'shared/signage/sign-register';
import { filteredSigns, type SignFilter } from '../register/list-signs';

/** Cells along the longer side: a bound for the answer. What would touch on a sheet, the page joins (`marksOf`). */
const cellsAlong = 20;

interface Row {
  readonly x: number | string;
  readonly y: number | string;
  readonly state: SignState;
  readonly count: number | string;
  readonly wrong: number | string;
  readonly latitude: number | string;
  readonly longitude: number | string;
  readonly first: string;
}

/** The signs in a box, cell by cell: two statements, however many there are. */
export async function spotsOf(strapi: Core.Strapi, filter: SignFilter, box: Box): Promise<PlanSpot[]> {
  const { width, height } = metresOf(box);
  const step = Math.max(width, height) / cellsAlong;
  const across = ((box.east - box.west) * step) / width;
  const along = ((box.north - box.south) * step) / height;
  const raw = (sql: string, values: number[] = []) => strapi.db.connection.raw(sql, values);
  const rows = (await filteredSigns(strapi, { ...filter, box })
    .select(raw('floor((s.longitude - ?) / ?) as x', [box.west, across]))
    .select(raw('floor((s.latitude - ?) / ?) as y', [box.south, along]))
    .select({ state: 's.state' })
    .count({ count: '*' })
    .select(raw("sum(case when s.gravest in ('S1','S2') then 1 else 0 end) as wrong"))
    .avg({ latitude: 's.latitude', longitude: 's.longitude' })
    .min({ first: 's.document_id' })
    .groupBy('x', 'y', 's.state')) as Row[];
  const cells = new Map<string, Row[]>();
  for (const row of rows) {
    const key = `${Number(row.x)} ${Number(row.y)}`;
    cells.set(key, [...(cells.get(key) ?? []), row]);
  }
  const alone = [...cells.values()].flatMap((parts) =>
    parts.length === 1 && Number(parts[0]?.count) === 1 ? [parts[0]?.first ?? ''] : [],
  );
  const signs = (await filteredSigns(strapi, {})
    .whereIn('s.document_id', alone)
    .select({ documentId: 's.document_id', code: 's.code', zh: 's.zh', en: 's.en' })) as {
    documentId: string;
    code: string;
    zh: string | null;
    en: string | null;
  }[];
  const known = new Map(
    signs.map(({ documentId, code, zh, en }) => [
      documentId,
      { documentId, code, zh: zh ?? '', en: en ?? '' },
    ]),
  );
  return [...cells.values()].map((parts) => spotOf(parts, known));
}

function spotOf(parts: readonly Row[], known: ReadonlyMap<string, NonNullable<PlanSpot['sign']>>): PlanSpot {
  const count = parts.reduce((sum, part) => sum + Number(part.count), 0);
  const mean = (side: 'latitude' | 'longitude') =>
    parts.reduce((sum, part) => sum + Number(part[side]) * Number(part.count), 0) / count;
  const sign = count === 1 ? known.get(parts[0]?.first ?? '') : undefined;
  return {
    latitude: mean('latitude'),
    longitude: mean('longitude'),
    count,
    wrong: parts.reduce((sum, part) => sum + Number(part.wrong), 0),
    states: Object.fromEntries(parts.map(({ state, count: each }) => [state, Number(each)])),
    ...(sign ? { sign } : {}),
  };
}
