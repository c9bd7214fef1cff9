import { useEffect, useState } from 'react';
import { civilDate } from 'shared/time';
import { useLanguage } from '../../language';
import { tellMourning } from '../../mourning';
import { type ScreenQuery, useGuideClient, useScreenQuery } from '../../network';
import { FlagDaysDocument } from '../../network/generated/flag-days';
import type { FlagArrivalFragment, FlagDayFragment } from '../../network/generated/graphql';
import { storage } from '../../platform/storage';
import type { SeenTimes } from './flag-day';
import { type FlagWindow, flagWindow } from './flag-window';
import { keepDays, keptDays } from './kept-days';

/** The days that the screens show, and what this phone had shown of them before. */
export interface FlagDays {
  days: readonly FlagDayFragment[];
  arrival: FlagArrivalFragment;
  seen: Readonly<Record<string, SeenTimes>>;
}

/**
 * The flag days around an instant, or of another stretch. What the phone keeps is shown at once, also when the month
 * has turned since and nothing of this question was ever answered here.
 */
export function useFlagDays(at: Date, other?: FlagWindow): ScreenQuery<FlagDays> {
  const { asked, locale } = useLanguage();
  const client = useGuideClient();
  const today = civilDate(at);
  const variables = { ...(other ?? flagWindow(at)), locale: asked };
  const query = useScreenQuery(FlagDaysDocument, variables);
  const read = () => keptDays(storage, locale, at);
  const [kept, setKept] = useState(read);
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again when the day, the language or the answer changes
  useEffect(() => {
    const answeredAt = client.answeredAt('FlagDays', variables);
    if (!other && query.data && answeredAt) keepDays(storage, locale, query.data, answeredAt);
    setKept(read());
  }, [query.data, locale, today]);

  const answer = query.data ?? kept?.answer;
  const ofToday = answer?.ceremonyDays.find(({ date }) => date === today);
  const mourning = ofToday && ofToday.halfMast !== null;
  useEffect(() => {
    if (mourning !== undefined) tellMourning(today, mourning);
  }, [today, mourning]);
  if (!answer) return { ...query, data: undefined };
  const { ceremonyDays: days, ceremonyArrival: arrival } = answer;
  const since = query.data || !kept ? query.staleSince : new Date(kept.answeredAt);
  return {
    ...query,
    state: 'ready',
    data: { days, arrival, seen: kept?.seen ?? {} },
    staleSince: query.failure ? since : undefined,
  };
}
