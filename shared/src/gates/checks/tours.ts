import { sourceLocale } from '../../locale';
import { entriesOf } from '../../translation';
import { type ContentCheck, typesOf } from '../check';
import { number, sharedVersion, text } from '../read';

/** Minutes: shorter is no tour, longer is more than a day on foot. */
const plausible = { least: 10, most: 480, leastStop: 1 };

const digits: Readonly<Record<string, number>> = {
  一: 1,
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
};
const amount = (word: string): number => (/^\d/.test(word) ? Number(word) : (digits[word] ?? Number.NaN));

/** The minutes that the note promises, such as 全程约两个半小时; absent where it promises none. */
export function promisedMinutes(note: string): number | undefined {
  const match =
    /(?:全程|总共|一共|共)[^。；]{0,6}?(?:(\d+(?:\.\d+)?|[一两二三四五六七八九十])个?(半)?小时)?(?:(\d{1,3})分钟)?/u.exec(
      note,
    );
  if (!match || (!match[1] && !match[3])) return undefined;
  const hours = match[1] ? amount(match[1]) + (match[2] ? 0.5 : 0) : 0;
  const minutes = hours * 60 + (match[3] ? Number(match[3]) : 0);
  return Number.isFinite(minutes) && minutes > 0 ? minutes : undefined;
}

const minutes: ContentCheck = {
  id: 'tour-minutes',
  severity: 'blocking',
  rule: {
    zh: '每站写明停留时间，合计合理，并与说明里写的全程相符。',
    en: 'Every stop says how long to stay; the sum is plausible and is what the note promises.',
  },
  reason: { zh: '观众按它决定走不走得完。', en: 'Visitors decide by it whether they can finish.' },
  types: typesOf.tour,
  *find(subject) {
    const shared = sharedVersion(subject);
    if (!shared) return;
    const stops = entriesOf(shared.values.stops);
    const stays = stops.map(({ minutes: stay }) => number(stay) ?? 0);
    for (const [index, stay] of stays.entries())
      if (stay < plausible.leastStop)
        yield {
          locale: shared.locale,
          path: ['stops', index, 'minutes'],
          message: { zh: '没有停留时间', en: 'There is no time to stay' },
          content: [stops[index]?.position, stay],
        };
    const sum = stays.reduce((total, stay) => total + stay, 0);
    const promised = promisedMinutes(text(subject.versions[sourceLocale]?.note));
    const outside = sum < plausible.least || sum > plausible.most;
    if (!outside && (promised === undefined || Math.abs(sum - promised) <= promised / 4)) return;
    yield {
      locale: shared.locale,
      path: outside ? ['stops'] : ['note'],
      message: outside
        ? { zh: `各站合计 ${sum} 分钟，不合理`, en: `The stops add up to ${sum} min, which is not plausible` }
        : {
            zh: `各站合计 ${sum} 分钟，说明写的是 ${promised} 分钟`,
            en: `The stops add up to ${sum} min, the note promises ${promised}`,
          },
      content: [stays, promised],
    };
  },
};

const order: ContentCheck = {
  id: 'tour-order',
  severity: 'blocking',
  rule: {
    zh: '各站从 1 起编号，不重不漏，两种语言相同。',
    en: 'Stops are numbered from 1 without gaps or doubles, alike in every language.',
  },
  reason: { zh: '次序乱了，过渡语就指错路。', en: 'In another order the directions lead astray.' },
  types: typesOf.tour,
  *find({ versions }) {
    const source = entriesOf(versions[sourceLocale]?.stops).length;
    for (const [locale, { stops }] of Object.entries(versions)) {
      const positions = entriesOf(stops).map(({ position }) => number(position) ?? 0);
      const sorted = [...positions].sort((left, right) => left - right);
      const whole = positions.length > 0 && sorted.every((position, index) => position === index + 1);
      if (whole && (!versions[sourceLocale] || positions.length === source)) continue;
      yield {
        locale,
        path: ['stops'],
        message: whole
          ? {
              zh: `有 ${positions.length} 站，中文有 ${source} 站`,
              en: `${positions.length} stops here, ${source} in the Chinese`,
            }
          : {
              zh: `编号是 ${positions.join('、') || '空'}`,
              en: `The numbers are ${positions.join(', ') || 'none'}`,
            },
        content: [positions, source],
      };
    }
  },
};

export const tourChecks = [minutes, order];
