import type { Values } from '../../translation';
import { type ContentCheck, type GateSubject, typesOf } from '../check';
import { entriesIn, type PlacedEntry, text, timeOfDay } from '../read';

const inOrder: ContentCheck = {
  id: 'hours-in-order',
  severity: 'blocking',
  rule: {
    zh: '开门早于关门，最晚入场在两者之间。',
    en: 'Doors open before they close, and last entry lies between.',
  },
  reason: { zh: '观众按它安排一天。', en: 'Visitors plan their day by it.' },
  types: typesOf.exhibit,
  *find(subject) {
    for (const { locale, path, values } of entriesIn(subject, 'openingHours')) {
      const [opens, closes, last] = [values.opens, values.closes, values.lastEntry].map(timeOfDay) as [
        string,
        string,
        string,
      ];
      const field = !opens
        ? 'opens'
        : !closes || closes <= opens
          ? 'closes'
          : last && (last < opens || last > closes)
            ? 'lastEntry'
            : undefined;
      if (!field) continue;
      yield {
        locale,
        path: [...path, field],
        message: {
          zh: `开门 ${opens || '空'}、关门 ${closes || '空'}${last ? `、最晚入场 ${last}` : ''} 对不上`,
          en: `Opens ${opens || 'nothing'}, closes ${closes || 'nothing'}${last ? `, last entry ${last}` : ''}: not in order`,
        },
        content: [opens, closes, last],
      };
    }
  },
};

const shares = (left: Values, right: Values): boolean => {
  const days = new Set(text(left.weekdays).split(','));
  const sameDay = text(right.weekdays)
    .split(',')
    .some((day) => days.has(day));
  const sameSeason =
    (text(left.validFrom) || '0') <= (text(right.validTo) || '9') &&
    (text(right.validFrom) || '0') <= (text(left.validTo) || '9');
  const sameHours =
    timeOfDay(left.opens) < timeOfDay(right.closes) && timeOfDay(right.opens) < timeOfDay(left.closes);
  return sameDay && sameSeason && sameHours;
};

function* overlaps(subject: GateSubject): Generator<[PlacedEntry, number]> {
  const entries = [...entriesIn(subject, 'openingHours')];
  for (const [index, entry] of entries.entries())
    for (const other of entries.slice(0, index))
      if (other.locale === entry.locale && shares(other.values, entry.values))
        yield [entry, Number(other.path[1]) + 1];
}

const withoutOverlap: ContentCheck = {
  id: 'hours-without-overlap',
  severity: 'blocking',
  rule: {
    zh: '同一天的开放时间不互相重叠。',
    en: 'The opening hours of one day do not overlap.',
  },
  reason: { zh: '重叠的时间说不清哪个对。', en: 'Of two that overlap nobody can say which holds.' },
  types: typesOf.exhibit,
  *find(subject) {
    for (const [{ locale, path, values }, other] of overlaps(subject))
      yield {
        locale,
        path: [...path, 'opens'],
        message: { zh: `与第 ${other} 项重叠`, en: `Overlaps with entry ${other}` },
        content: [values.weekdays, values.opens, values.closes, values.validFrom, values.validTo],
      };
  },
};

export const hourChecks = [inOrder, withoutOverlap];
