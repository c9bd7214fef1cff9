import { noticeLevel } from './enums';
import { localeOf } from './node';
import { localeAnswer } from './parts';
import { noticeRef } from './refs';
import { aboutTexts, textAnswer, textsIn } from './texts';

noticeRef.implement({
  description: 'Something visitors must know now: a closure, a changed time, a crowd.',
  fields: (t) => ({
    slug: t.string({ description: 'Stable name.', resolve: ({ view }) => view.slug }),
    locale: t.field({ type: localeAnswer, description: 'Language asked for and served.', resolve: localeOf }),
    level: t.field({
      type: noticeLevel,
      description: 'How urgent it is.',
      resolve: ({ view }) => view.level,
    }),
    texts: t.field({
      type: [textAnswer],
      description: aboutTexts,
      resolve: ({ view }) => textsIn(view, view.words, ['title', 'text']),
    }),
    title: t.string({ description: 'Title.', resolve: ({ view }) => view.title }),
    text: t.string({ description: 'What to know.', resolve: ({ view }) => view.text }),
    startsAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'In force from, included; null is open.',
      resolve: ({ view }) => view.startsAt,
    }),
    endsAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'In force until, not included; null is open.',
      resolve: ({ view }) => view.endsAt,
    }),
  }),
});
