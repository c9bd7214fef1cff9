import { useEffect, useRef } from 'react';
import { type FlagWindow, nextDays } from 'shared/ceremony';
import { type CivilDate, now } from 'shared/time';
import { useLanguage } from '../../language';
import { type ScreenQuery, useGuideClient } from '../../network';
import { FlagDaysDocument } from '../../network/generated/flag-days';
import type { FlagDayFragment } from '../../network/generated/graphql';
import { connection } from '../../platform/connection';
import { onHidden, onShown } from '../../platform/shown';
import type { FlagDays } from './use-flag-days';

/** Milliseconds between two looks: what the desk changes is on an open screen within seconds. */
const interval = 10_000;

const said = (day: FlagDayFragment) =>
  JSON.stringify([
    [day.raise, day.lower, day.basis, day.kind, day.liveBand, day.cancelled, day.note, day.entryOpens],
    [day.halfMast?.reason, day.halfMast?.article],
    [day.access?.state, day.access?.from, day.access?.to, day.access?.reason],
  ]);

/** True when what is shown of some days is not what the server now says of them. */
export function daysDiffer(shown: readonly FlagDayFragment[], now: readonly FlagDayFragment[]): boolean {
  return now.some((day) => {
    const known = shown.find(({ date }) => date === day.date);
    return !known || said(known) !== said(day);
  });
}

/**
 * While the screen is in front, looks every few seconds whether today and tomorrow, or the one day shown, have changed;
 * a few hundred bytes, kept nowhere. All is read again only when they have.
 */
export function useLiveDays(inFront: boolean, query: ScreenQuery<FlagDays>, only?: CivilDate): void {
  const client = useGuideClient();
  const { asked } = useLanguage();
  const latest = useRef(query);
  latest.current = query;
  useEffect(() => {
    if (!inFront) return undefined;
    const look = async (window: FlagWindow) => {
      const { data } = await client.apollo.query({
        query: FlagDaysDocument,
        variables: { ...window, locale: asked },
        fetchPolicy: 'no-cache',
        context: { passing: true },
      });
      const shown = latest.current.data?.days;
      if (data && shown && daysDiffer(shown, data.ceremonyDays)) latest.current.refetch();
    };
    const lookAgain = () => {
      if (!connection.online()) return;
      // What fails is tried again in a few seconds; the screen says by itself how old it is.
      look(only ? { from: only, to: only } : nextDays(now())).catch(() => {});
    };
    let timer: ReturnType<typeof setInterval> | undefined;
    const rest = () => clearInterval(timer);
    const wake = () => {
      rest();
      timer = setInterval(lookAgain, interval);
    };
    wake();
    const stops = [onHidden(rest), onShown(wake)];
    return () => {
      rest();
      for (const stop of stops) stop();
    };
  }, [client, asked, inFront, only]);
}
