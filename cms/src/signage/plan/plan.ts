import type { Core } from '@strapi/strapi';
import {
  type Box,
  boxAround,
  metresOf,
  type PlanPlace,
  type SignPlan,
  sheetAround,
} from 'shared/signage/sign-plan';
import { filteredSigns, type SignFilter } from '../register/list-signs';
import { planPlaces } from './places';
import { spotsOf } from './spots';

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
