import type { Core } from '@strapi/strapi';
import type { SignState } from 'shared/signage/sign-register';
import { filteredSigns, type SignFilter } from '../register/list-signs';
import { type Box, boxAround, metresOf, sheetAround } from './box';
import { type PlanPlace, planPlaces } from './places';

/** Signs that stand too close together to be drawn one by one, or a sign by itself. */
export interface PlanSpot {
  readonly latitude: number;
  readonly longitude: number;
  readonly count: number;
  /** Signs with an open finding S1 or S2. */
  readonly wrong: number;
  readonly states: Partial<Record<SignState, number>>;
  /** The one sign, when it is one. */
  readonly sign?: {
    readonly documentId: string;
    readonly code: string;
    readonly zh: string;
    readonly en: string;
  };
}

/** What the plan shows of a part of the area. */
export interface SignPlan {
  /** Everything there is. */
  readonly frame: Box;
  /** The part that is shown. */
  readonly box: Box;
  readonly spots: readonly PlanSpot[];
  readonly places: readonly PlanPlace[];
  /** Signs of the filter that have no position, and those whose position is far off. */
  readonly unplaced: number;
  readonly elsewhere: number;
}

/** Cells along the longer side: so many marks can be told apart. */
const cellsAlong = 20;
/** Metres: the closest look; the smallest whole plan. */
const [closest, smallest] = [30, 400];
/** Degrees around the guide's places within which a position counts as one of the area. */
const near = 0.03;
const tiananmen: Box = { west: 116.387, south: 39.8975, east: 116.396, north: 39.911 };

/** The guide's places with the signs around them; a mistyped position far away does not shrink everything. */
async function frameOf(strapi: Core.Strapi, places: readonly PlanPlace[]): Promise<Box> {
  const known = boxAround(places) ?? tiananmen;
  const [found] = (await filteredSigns(strapi, {})
    .whereBetween('s.latitude', [known.south - near, known.north + near])
    .whereBetween('s.longitude', [known.west - near, known.east + near])
    .min({ west: 's.longitude', south: 's.latitude' })
    .max({ east: 's.longitude', north: 's.latitude' })) as { [side in keyof Box]: number | null }[];
  const box = {
    west: Math.min(known.west, found?.west ?? known.west),
    south: Math.min(known.south, found?.south ?? known.south),
    east: Math.max(known.east, found?.east ?? known.east),
    north: Math.max(known.north, found?.north ?? known.north),
  };
  return sheetAround(box, 0.12, smallest);
}

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

/** Inside the middle half of its cell: neighbours never lie upon each other. */
const held = (value: number, from: number, step: number): number =>
  Math.min(from + step * 0.75, Math.max(from + step * 0.25, value));

async function spotsOf(strapi: Core.Strapi, filter: SignFilter, box: Box): Promise<PlanSpot[]> {
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
  return [...cells.values()].map((parts) => spotOf(parts, box, across, along, known));
}

function spotOf(
  parts: readonly Row[],
  box: Box,
  across: number,
  along: number,
  known: ReadonlyMap<string, NonNullable<PlanSpot['sign']>>,
): PlanSpot {
  const count = parts.reduce((sum, part) => sum + Number(part.count), 0);
  const mean = (side: 'latitude' | 'longitude') =>
    parts.reduce((sum, part) => sum + Number(part[side]) * Number(part.count), 0) / count;
  const west = box.west + Number(parts[0]?.x) * across;
  const south = box.south + Number(parts[0]?.y) * along;
  const sign = count === 1 ? known.get(parts[0]?.first ?? '') : undefined;
  return {
    latitude: count === 1 ? mean('latitude') : held(mean('latitude'), south, along),
    longitude: count === 1 ? mean('longitude') : held(mean('longitude'), west, across),
    count,
    wrong: parts.reduce((sum, part) => sum + Number(part.wrong), 0),
    states: Object.fromEntries(parts.map(({ state, count: each }) => [state, Number(each)])),
    ...(sign ? { sign } : {}),
  };
}

/** The signs of a part of the area, by place: five statements, however many signs there are. */
export async function signPlan(strapi: Core.Strapi, filter: SignFilter, wanted?: Box): Promise<SignPlan> {
  const places = await planPlaces(strapi);
  const frame = await frameOf(strapi, places);
  const { width, height } = metresOf(frame);
  const isPart = wanted && metresOf(wanted).height < height;
  const box = isPart ? sheetAround(wanted, 0, closest, width / height) : frame;
  const spots = await spotsOf(strapi, filter, box);
  const inFrame = 's.longitude >= ? and s.longitude < ? and s.latitude >= ? and s.latitude < ?';
  const [counts] = (await filteredSigns(strapi, filter)
    .count({ all: '*' })
    .select(
      strapi.db.connection.raw(
        `sum(case when s.latitude is null or s.longitude is null then 1 else 0 end) as unplaced, sum(case when ${inFrame} then 1 else 0 end) as inside`,
        [frame.west, frame.east, frame.south, frame.north],
      ),
    )) as { all: number; unplaced: number | null; inside: number | null }[];
  const unplaced = Number(counts?.unplaced ?? 0);
  const elsewhere = Number(counts?.all ?? 0) - unplaced - Number(counts?.inside ?? 0);
  return { frame, box, spots, places, unplaced, elsewhere };
}
