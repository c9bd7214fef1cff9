import { isValidAddress } from '../address';
import { type ContentCheck, typesOf } from '../check';
import { entriesIn, text } from '../read';

const present: ContentCheck = {
  id: 'source-present',
  severity: 'blocking',
  rule: {
    zh: '每篇内容都注明出处：题名，以及页码、网址或编号。',
    en: 'Everything told has a source: its title, and a page, an address or a code.',
  },
  reason: { zh: '没有出处的不写。', en: 'What has no source is not told.' },
  types: typesOf.told,
  *find(subject) {
    for (const [locale, version] of Object.entries(subject.versions)) {
      const entries = [...entriesIn({ ...subject, versions: { [locale]: version } }, 'sources')];
      if (entries.length === 0)
        yield {
          locale,
          path: ['sources'],
          message: { zh: '没有出处', en: 'There is no source' },
          content: [version.summary, version.body],
        };
      for (const { path, values } of entries) {
        const found = text(values.title) && (text(values.page) || text(values.code));
        if (!found)
          yield {
            locale,
            path: [...path, text(values.title) ? 'page' : 'title'],
            message: {
              zh: '出处要有题名，并有页码、网址或编号',
              en: 'A source has a title, and a page, an address or a code',
            },
            content: values.title,
          };
      }
    }
  },
};

const checked: ContentCheck = {
  id: 'source-checked',
  severity: 'blocking',
  rule: {
    zh: '每条出处都写明谁在哪天核对过，日期不在将来。',
    en: 'Each source says who checked it and on which day, not in the future.',
  },
  reason: {
    zh: '网页会变，要知道看的是哪天的。',
    en: 'Pages change: one must know of which day they were read.',
  },
  types: typesOf.told,
  *find(subject, { today }) {
    for (const { locale, path, values } of entriesIn(subject, 'sources')) {
      const day = text(values.checkedOn);
      if (!text(values.checkedBy) || !day || day > today)
        yield {
          locale,
          path: [...path, text(values.checkedBy) ? 'checkedOn' : 'checkedBy'],
          message: {
            zh: day > today ? `核对日期 ${day} 在将来` : '要写核对日期和核对人',
            en:
              day > today ? `The day of the check, ${day}, is in the future` : 'Say who checked it and when',
          },
          content: [values.title, values.checkedOn, values.checkedBy],
        };
    }
  },
};

const volatileSourced: ContentCheck = {
  id: 'volatile-sourced',
  severity: 'blocking',
  rule: {
    zh: '开放时间和预约规则写明来源和核对日期。',
    en: 'Opening hours and booking rules name their source and the day they were checked.',
  },
  reason: {
    zh: '易变的内容，观众要知道是哪天核对的。',
    en: 'Of what changes often, visitors must know when it was checked.',
  },
  types: typesOf.exhibit,
  *find(subject, { today }) {
    for (const field of ['openingHours', 'bookingRules'])
      for (const { locale, path, values } of entriesIn(subject, field)) {
        const day = text(values.checkedOn);
        if (text(values.source) && day && day <= today) continue;
        yield {
          locale,
          path: [...path, text(values.source) ? 'checkedOn' : 'source'],
          message: {
            zh: day > today ? `核对日期 ${day} 在将来` : '要写来源和核对日期',
            en:
              day > today
                ? `The day of the check, ${day}, is in the future`
                : 'Name the source and the day of the check',
          },
          content: values,
        };
      }
  },
};

const addresses: ContentCheck = {
  id: 'addresses-well-formed',
  severity: 'blocking',
  rule: { zh: '网址写得完整，能打开。', en: 'Web addresses are complete and can be opened.' },
  reason: { zh: '点了没有反应的网址，不如不写。', en: 'An address that leads nowhere is worse than none.' },
  types: typesOf.all,
  *find(subject) {
    for (const [locale, version] of Object.entries(subject.versions)) {
      const places = [
        { path: ['website'] as (string | number)[], value: text(version.website) },
        ...[...entriesIn({ ...subject, versions: { [locale]: version } }, 'bookingRules')].map(
          ({ path, values }) => ({ path: [...path, 'website'], value: text(values.website) }),
        ),
      ];
      for (const { path, value } of places)
        if (value && !isValidAddress(value))
          yield {
            locale,
            path,
            message: { zh: `“${value}”不是完整的网址`, en: `"${value}" is not a complete web address` },
            content: value,
          };
    }
  },
};

export const sourceChecks = [present, checked, volatileSourced, addresses];
