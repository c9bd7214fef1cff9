import type { Locale } from 'shared/locale';
import { addDays, type CivilDate, civilDate, civilTime } from 'shared/time';
import type { FlagDayFragment } from '../../network/generated/graphql';
import { weekdayAndDayText } from '../../visit/calendar/calendar';
import type { NoticeView } from '../../visit/notice/notice';
import type { CeremonyTexts } from '../ceremony.texts';

/** What this phone had shown of a day before the server said otherwise. HH:MM, Asia/Shanghai. */
export interface SeenTimes {
  raise: string;
  lower: string;
}

/** One day's ceremony, ready to be shown. */
export interface FlagDayView {
  date: CivilDate;
  /** Today, Tomorrow, or the day itself. */
  name: string;
  /** Day with its weekday. */
  day: string;
  /** HH:MM, Asia/Shanghai. */
  raise: string;
  lower: string;
  isOfficial: boolean;
  scale: 'ordinary' | 'large' | 'special';
  /** The kind as a word; undefined on ordinary days. */
  kind: string | undefined;
  /** The band plays live; never told on a day of mourning. */
  band: string | undefined;
  halfMast: { reason: string; article: string } | undefined;
  cancelled: boolean;
  /** The raising cannot be watched: cancelled, or the square is closed at that minute. */
  raiseClosed: boolean;
  lowerClosed: boolean;
  note: string | undefined;
  /** HH:MM, Asia/Shanghai. */
  entryOpens: string;
  /** Published again after it had been published: said in words. */
  corrected: boolean;
  revision: number;
  /** What has already happened is shown quietly. */
  raisePassed: boolean;
  lowerPassed: boolean;
  /** What has to be read before the times: cancelled, closed, reached differently, changed. */
  alerts: NoticeView[];
}

interface Telling {
  at: Date;
  texts: CeremonyTexts;
  locale: Locale;
  /** What this phone had shown before, by date. */
  seen?: Readonly<Record<CivilDate, SeenTimes>>;
}

const clock = (time: string) => time.slice(0, 5);

/** True when a time of day lies in a closure; one without ends lasts all day. */
export function closedAt({ access }: Pick<FlagDayFragment, 'access'>, time: string): boolean {
  if (access?.state !== 'CLOSED') return false;
  return clock(access.from ?? '00:00') <= time && time < clock(access.to ?? '24:00');
}

function span({ from, to }: NonNullable<FlagDayFragment['access']>): string {
  return from || to ? ` ${clock(from ?? '00:00')}–${clock(to ?? '24:00')}` : '';
}

function alertsOf(day: FlagDayFragment, { texts, locale, seen }: Telling): NoticeView[] {
  const dayName = weekdayAndDayText(day.date, locale);
  const alert = (
    slug: string,
    tone: NoticeView['tone'],
    level: string,
    title: string,
    text: string,
  ): NoticeView => ({
    slug: `${slug}-${day.date}`,
    tone,
    level,
    title,
    text,
    until: null,
    locale: { fellBack: false, state: 'REVIEWED' },
  });
  const alerts: NoticeView[] = [];
  if (day.cancelled) {
    alerts.push(alert('cancelled', 'urgent', texts.cancelled, texts.cancelledOn(dayName), day.note ?? ''));
  }
  if (day.access) {
    const closed = day.access.state === 'CLOSED';
    const when = `${dayName}${span(day.access)}`;
    alerts.push(
      closed
        ? alert('closed', 'urgent', texts.closed, texts.closedOn(when), day.access.reason)
        : alert('changed', 'warn', texts.changed, texts.changedOn(when), day.access.reason),
    );
  }
  const before = seen?.[day.date];
  if (before && !day.cancelled) {
    const text = texts.moved(before.raise, before.lower, clock(day.raise), clock(day.lower));
    alerts.push(alert('moved', 'warn', texts.correction, texts.movedOn(dayName), text));
  }
  return alerts;
}

const scales = { ORDINARY: 'ordinary', LARGE: 'large', SPECIAL: 'special' } as const;
const nothing = (text: string | null | undefined) => text || undefined;

/** Which kind of ceremony it is. The first of a month is large by rule: of a day of mourning that is not said. */
function kindText({ kind, halfMast }: FlagDayFragment, texts: CeremonyTexts): string | undefined {
  if (kind === 'SPECIAL') return texts.special;
  return kind === 'LARGE' && !halfMast ? texts.large : undefined;
}

/** A day as it is shown at an instant. */
export function toFlagDay(day: FlagDayFragment, telling: Telling): FlagDayView {
  const { at, texts, locale } = telling;
  const today = civilDate(at);
  const time = civilTime(at);
  const [raise, lower] = [clock(day.raise), clock(day.lower)];
  const passed = (event: string) => day.date < today || (day.date === today && time > event);
  const names: Record<CivilDate, string> = { [today]: texts.today, [addDays(today, 1)]: texts.tomorrow };
  const text = weekdayAndDayText(day.date, locale);
  return {
    date: day.date,
    name: names[day.date] ?? text,
    day: text,
    raise,
    lower,
    isOfficial: day.basis === 'OFFICIAL',
    scale: scales[day.kind],
    kind: kindText(day, texts),
    band: day.liveBand && !day.halfMast ? texts.band : undefined,
    halfMast: day.halfMast ? { reason: day.halfMast.reason, article: day.halfMast.article } : undefined,
    cancelled: day.cancelled,
    raiseClosed: day.cancelled || closedAt(day, raise),
    lowerClosed: day.cancelled || closedAt(day, lower),
    note: day.cancelled ? undefined : nothing(day.note),
    entryOpens: clock(day.entryOpens),
    corrected: day.revision > 1,
    revision: day.revision,
    raisePassed: passed(raise),
    lowerPassed: passed(lower),
    alerts: alertsOf(day, telling),
  };
}

/** Today and tomorrow out of what the server sent; a day it did not send is left out. */
export function toFlagDays(days: readonly FlagDayFragment[], telling: Telling): FlagDayView[] {
  const today = civilDate(telling.at);
  return [today, addDays(today, 1)].flatMap((date) => {
    const found = days.find((day) => day.date === date);
    return found ? [toFlagDay(found, telling)] : [];
  });
}
