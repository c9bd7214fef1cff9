import { isCivilDate } from '../../time';
import { type ContentCheck, type GateSubject, typesOf } from '../check';
import { type PlacedText, sharedVersion, text, textsOf } from '../read';

const zhDate = /(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?/g;
const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
const enDate = new RegExp(`\\b(\\d{1,2}) (${months}) (\\d{4})\\b`, 'g');
const monthOf = (name: string) => months.split('|').indexOf(name) + 1;
const pad = (part: number | string, length = 2) => String(part).padStart(length, '0');

/** Full dates in a text, as they stand there and as YYYY-MM-DD; a month alone stands for its first day. */
function datesIn(words: string): { written: string; date: string }[] {
  const zh = [...words.matchAll(zhDate)].map(([written, year = '', month = '', day = '1']) => ({
    written,
    date: `${year}-${pad(month)}-${pad(day)}`,
  }));
  const en = [...words.matchAll(enDate)].map(([written, day = '', month = '', year = '']) => ({
    written,
    date: `${year}-${pad(monthOf(month))}-${pad(day)}`,
  }));
  return [...zh, ...en];
}

/** Fields in which a future date is natural: rules and notices speak of what is to come. */
const forward = new Set([
  'visit.booking-rule',
  'visit.opening-hours',
  'api::visit.notice',
  'api::visit.notice-template',
]);

const possible: ContentCheck = {
  id: 'dates-possible',
  severity: 'blocking',
  rule: {
    zh: '日期真实存在；讲历史的不在将来。',
    en: 'Dates exist; those of history do not lie in the future.',
  },
  reason: {
    zh: '2月30日、13月这样的笔误要在发布前发现。',
    en: 'Slips such as 30 February are found before anyone reads them.',
  },
  types: typesOf.all,
  *find(subject, { today }) {
    for (const { locale, path, owner, text: words } of textsOf(subject))
      for (const { written, date } of datesIn(words)) {
        const impossible = !isCivilDate(date);
        if (!impossible && (date <= today || forward.has(owner))) continue;
        yield {
          locale,
          path,
          message: impossible
            ? { zh: `没有“${written}”这一天`, en: `There is no such day as ${written}` }
            : { zh: `“${written}”在将来`, en: `${written} lies in the future` },
          content: words,
        };
      }
  },
};

const span = /(\d{3,4})年?\s*(?:至|到|[-–—~～]|to)\s*(\d{3,4})(?=年|\b)/g;

/** Spans of years that run backwards, such as 1450–1439. */
function* backwards(places: Iterable<PlacedText>) {
  for (const place of places)
    for (const [written, first = '', last = ''] of place.text.matchAll(span))
      if (first.length === 4 && last.length === 4 && Number(last) < Number(first))
        yield { ...place, written };
}

function* periods(subject: GateSubject) {
  const shared = sharedVersion(subject);
  if (!shared) return;
  const [from, to] = [shared.values.startsAt, shared.values.endsAt].map((value) =>
    value ? new Date(value as string).getTime() : undefined,
  );
  if (from !== undefined && to !== undefined && to <= from)
    yield { ...shared, path: ['endsAt'], content: [from, to] };
}

const inOrder: ContentCheck = {
  id: 'dates-in-order',
  severity: 'blocking',
  rule: { zh: '起止时间先后有序。', en: 'What begins and ends does so in this order.' },
  reason: { zh: '“1450至1439年”是笔误。', en: '"1450 to 1439" is a slip.' },
  types: typesOf.all,
  *find(subject) {
    for (const { locale, path, written, text: words } of backwards(
      [...textsOf(subject)].filter(({ owner, field }) => !(owner === 'guide.source' && field === 'page')),
    ))
      yield {
        locale,
        path,
        message: { zh: `“${written}”先后颠倒`, en: `${written} runs backwards` },
        content: words,
      };
    for (const { locale, path, content } of periods(subject))
      yield {
        locale,
        path,
        message: { zh: '结束不晚于开始', en: 'It ends before it begins' },
        content,
      };
  },
};

const stillToCome: ContentCheck = {
  id: 'notice-not-over',
  severity: 'advice',
  rule: { zh: '公告还没有过期。', en: 'A notice is not over yet.' },
  reason: {
    zh: '过期的公告观众看不到，可以撤回。',
    en: 'Visitors are not shown one that is over: it can be taken back.',
  },
  types: typesOf.notice,
  *find(subject, { today }) {
    const shared = sharedVersion(subject);
    const ends = text(shared?.values.endsAt);
    if (shared && ends && ends.slice(0, 10) < today)
      yield {
        locale: shared.locale,
        path: ['endsAt'],
        message: { zh: '已经过期', en: 'It is over' },
        content: ends,
      };
  },
};

export const dateChecks = [possible, inOrder, stillToCome];
