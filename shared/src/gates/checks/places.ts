import { type ContentCheck, typesOf } from '../check';
import { number, sharedVersion } from '../read';

/** The Tiananmen area with what borders it, in WGS-84: from Zhengyangmen's arrow tower to Duanmen, park to palace. */
const bounds = { south: 39.896, north: 39.9125, west: 116.382, east: 116.4005 };

/** GCJ-02 lies about 570 m east and 150 m north of WGS-84 here: a point that only fits after the shift was not converted. */
const gcj02 = { latitude: 0.0014, longitude: 0.0062 };

const inside = (latitude: number, longitude: number) =>
  latitude >= bounds.south &&
  latitude <= bounds.north &&
  longitude >= bounds.west &&
  longitude <= bounds.east;

const coordinates: ContentCheck = {
  id: 'coordinates-inside',
  severity: 'blocking',
  rule: {
    zh: '坐标（WGS-84）落在天安门地区之内。',
    en: 'Coordinates (WGS-84) lie inside the Tiananmen area.',
  },
  reason: { zh: '地图上走不到的点不能发布。', en: 'A point that cannot be walked to must not be published.' },
  types: typesOf.placed,
  *find(subject) {
    const shared = sharedVersion(subject);
    if (!shared) return;
    const [latitude, longitude] = [number(shared.values.latitude), number(shared.values.longitude)];
    if (latitude === undefined || longitude === undefined || inside(latitude, longitude)) return;
    const shifted = inside(latitude - gcj02.latitude, longitude - gcj02.longitude);
    yield {
      locale: shared.locale,
      path: ['latitude'],
      message: {
        zh: `${latitude}, ${longitude} 不在天安门地区${shifted ? '；像是没有换算的 GCJ-02 坐标' : ''}`,
        en: `${latitude}, ${longitude} is not in the Tiananmen area${shifted ? '; it looks like GCJ-02' : ''}`,
      },
      content: [latitude, longitude],
    };
  },
};

const located: ContentCheck = {
  id: 'coordinates-present',
  severity: 'blocking',
  rule: { zh: '每个展项都有坐标。', en: 'Every exhibit has coordinates.' },
  reason: { zh: '没有坐标就不在地图上。', en: 'Without them it is on no map.' },
  types: typesOf.exhibit,
  *find(subject) {
    const shared = sharedVersion(subject);
    if (!shared) return;
    const missing = ['latitude', 'longitude'].find((field) => number(shared.values[field]) === undefined);
    if (missing)
      yield {
        locale: shared.locale,
        path: [missing],
        message: { zh: '没有坐标', en: 'There are no coordinates' },
        content: shared.values.name,
      };
  },
};

const stopNumber: ContentCheck = {
  id: 'stop-number-unique',
  severity: 'blocking',
  rule: {
    zh: '每个展项有自己的编号，在 1 与 999 之间。',
    en: 'Every exhibit has a stop number of its own, from 1 to 999.',
  },
  reason: {
    zh: '观众输入现场牌子上的三位数字。',
    en: 'Visitors type the number of up to three digits that stands on the spot.',
  },
  types: typesOf.exhibit,
  *find(subject, { othersWithNumber }) {
    const shared = sharedVersion(subject);
    if (!shared) return;
    const given = number(shared.values.number);
    const others = given === undefined ? [] : othersWithNumber(subject.documentId, given);
    if (given !== undefined && given >= 1 && given <= 999 && others.length === 0) return;
    yield {
      locale: shared.locale,
      path: ['number'],
      message:
        others.length > 0
          ? { zh: `${given} 号已经用在“${others[0]}”上`, en: `Number ${given} is taken by "${others[0]}"` }
          : { zh: '编号要在 1 与 999 之间', en: 'A stop number lies between 1 and 999' },
      content: [given, ...others],
    };
  },
};

const accessibility: ContentCheck = {
  id: 'accessibility-note',
  severity: 'advice',
  rule: { zh: '展项写明无障碍情况。', en: 'Exhibits say how they can be reached without steps.' },
  reason: { zh: '坐轮椅、推童车的观众要先知道。', en: 'Visitors with wheels need to know beforehand.' },
  types: typesOf.exhibit,
  *find({ versions }) {
    for (const [locale, version] of Object.entries(versions))
      if (!version.accessibilityNote)
        yield {
          locale,
          path: ['accessibilityNote'],
          message: { zh: '没有无障碍说明', en: 'There is no note on accessibility' },
          content: version.name,
        };
  },
};

export const placeChecks = [coordinates, located, stopNumber, accessibility];
