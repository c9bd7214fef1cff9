import { sourceLocale } from 'shared/locale';
import type { Finding } from './finding';
import { entriesOf, isGiven, numberOf, type Values } from './values';

const uid = 'guide.tour-stop';

/** A tour that can be walked: stops numbered 1, 2, 3 … without gaps or doubles, each at an exhibit. */
export function checkStops(tour: Values): Finding[] {
  const stops = entriesOf(tour.stops);
  if (stops.length === 0)
    return [{ path: ['stops'], uid: 'api::guide.tour', rule: 'required', reason: '至少要有一站' }];
  // Strapi leaves a stop without its exhibit in a language that the exhibit lacks; readers then get the Chinese one.
  const inSource = !isGiven(tour.locale) || tour.locale === sourceLocale;
  const withoutExhibit = stops.flatMap(({ exhibit }, index): Finding[] =>
    isGiven(exhibit) || !inSource
      ? []
      : [{ path: ['stops', index, 'exhibit'], uid, rule: 'required', reason: '要选一个展品' }],
  );
  const taken = new Map<number, number>();
  const misplaced = stops.flatMap(({ position }, index): Finding[] => {
    if (!isGiven(position)) return [];
    const number = numberOf(position);
    const path = ['stops', index, 'position'];
    const before = taken.get(number);
    taken.set(number, index);
    if (before !== undefined) return [{ path, uid, rule: 'stop-order', reason: `第 ${number} 站有两个` }];
    if (number > stops.length) {
      return [
        {
          path,
          uid,
          rule: 'stop-order',
          reason: `一共 ${stops.length} 站，要从 1 编到 ${stops.length}，不能跳号`,
        },
      ];
    }
    return [];
  });
  return [...withoutExhibit, ...misplaced];
}
