import type { Core, UID } from '@strapi/strapi';
import type { PlanPlace } from 'shared/signage/sign-plan';

/** Exhibits of these kinds are seen from afar; reliefs, lanterns and lions would only cover them. */
const landmarks = [
  'gate',
  'bridge',
  'flag',
  'square',
  'street',
  'monument',
  'hall',
  'museum',
  'park',
  'temple',
  'axis',
];

type Row = {
  readonly [name in keyof PlanPlace]: PlanPlace[name] | null;
};

/** The guide's landmarks, drafts too, in the order of their numbers. */
export async function planPlaces(strapi: Core.Strapi): Promise<PlanPlace[]> {
  const rows = (await strapi.db.query('api::guide.exhibit' as UID.ContentType).findMany({
    where: { locale: 'zh-CN', publishedAt: null, category: { $in: landmarks } },
    select: ['slug', 'name', 'category', 'latitude', 'longitude'],
    orderBy: { number: 'asc' },
    limit: 200,
  })) as unknown as Row[];
  return rows.flatMap(({ slug, name, category, latitude, longitude }) =>
    slug && category && latitude !== null && longitude !== null
      ? [{ slug, name: name ?? slug, category, latitude: Number(latitude), longitude: Number(longitude) }]
      : [],
  );
}
