import { nextCeremony } from 'shared/ceremony';
import type { Locale } from 'shared/locale';
import { civilDate } from 'shared/time';
import type { FlagDayFragment } from '../../network/generated/graphql';
import type { CeremonyTexts } from '../ceremony.texts';
import { closedAt, toFlagDay } from './flag-day';

/** The next raising or lowering, and how long it is until then. */
export interface CountdownView {
  event: 'raise' | 'lower';
  heading: string;
  /** To the minute; the words instead when nobody may come to watch. */
  left: string;
  when: string;
  closed: boolean;
}

const minute = 60_000;

function leftText(milliseconds: number, texts: CeremonyTexts): string {
  if (milliseconds < minute) return texts.lessThanMinute;
  // A minute that has begun counts: at 07:10:20 it is two minutes to 07:12.
  const minutes = Math.ceil(milliseconds / minute);
  return texts.duration(Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60);
}

/** Counts down to the first raising or lowering after an instant; undefined when the days hold none. */
export function countdown(
  days: readonly FlagDayFragment[],
  at: Date,
  texts: CeremonyTexts,
  locale: Locale,
): CountdownView | undefined {
  const today = civilDate(at);
  const next = nextCeremony(
    days.filter(({ date }) => date >= today),
    at,
  );
  if (!next) return undefined;
  const { event, day } = next;
  const closed = closedAt(day, day[event].slice(0, 5));
  const { name, isOfficial, ...view } = toFlagDay(day, { at, texts, locale });
  const heading = closed
    ? { raise: texts.nextRaise, lower: texts.nextLower }[event]
    : { raise: texts.untilRaise, lower: texts.untilLower }[event];
  return {
    event,
    heading,
    left: closed ? texts.closedThen : leftText(next.at.getTime() - at.getTime(), texts),
    when: texts.when(name, view[event], !isOfficial),
    closed,
  };
}
