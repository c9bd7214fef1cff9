import { estimateDay, type SunTimes } from 'shared/ceremony';
import { addDays, daysBetween } from 'shared/time';
import { builder } from './builder';
import { ceremonyKind, timeBasis } from './enums';
import { publicError } from './errors';

/** Longest span of days in one answer: a year and some. */
const longestSpan = 400;
/** New Year, Labour Day, the Party's, the Army's and the National Day fall on the first of a month anyway. */
const isLarge = (date: string) => date.endsWith('-01');

const ceremonyDay = builder.objectRef<SunTimes>('CeremonyDay').implement({
  description: 'Raising and lowering of the flag on one day.',
  fields: (t) => ({
    date: t.expose('date', { type: 'Date', description: 'The day.' }),
    raise: t.exposeString('raise', { description: 'Raising, HH:MM in Asia/Shanghai.' }),
    lower: t.exposeString('lower', { description: 'Lowering, HH:MM in Asia/Shanghai.' }),
    basis: t.field({
      type: timeBasis,
      description: 'Official table or estimate.',
      resolve: () => 'estimate' as const,
    }),
    kind: t.field({
      type: ceremonyKind,
      description: 'How the flag is raised.',
      resolve: ({ date }) => (isLarge(date) ? ('large' as const) : ('ordinary' as const)),
    }),
  }),
});

builder.queryField('ceremonyDays', (t) =>
  t.field({
    type: [ceremonyDay],
    description: 'Flag times of the days from and to, both included; at most 400 days.',
    args: {
      from: t.arg({ type: 'Date', required: true, description: 'First day.' }),
      to: t.arg({ type: 'Date', required: true, description: 'Last day, not before the first.' }),
    },
    resolve: (_, { from, to }) => {
      const days = daysBetween(from, to) + 1;
      if (days < 1) throw publicError('BAD_REQUEST', `to (${to}) lies before from (${from}).`);
      if (days > longestSpan)
        throw publicError('BAD_REQUEST', `${days} days asked for; at most ${longestSpan} are answered.`);
      return Array.from({ length: days }, (_unused, day) => estimateDay(addDays(from, day)));
    },
  }),
);
