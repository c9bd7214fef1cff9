import { useEffect, useMemo, useState } from 'react';
import { type FlagWindow, flagWindow } from 'shared/ceremony';
import { civilDate } from 'shared/time';
import { useLanguage } from '../../language';
import { tellMourning } from '../../mourning';
import { type ScreenQuery, useGuideClient, useScreenQuery } from '../../network';
import { FlagDaysDocument } from '../../network/generated/flag-days';
import type { FlagArrivalFragment, FlagDayFragment } from '../../network/generated/graphql';
import { storage } from '../../platform/storage';
import type { SeenTimes } from './flag-day';
import { keepDays, keptDays } from './kept-days';

/** The days that the screens show, and what this phone had shown of them before. */
export interface FlagDays {
  days: readonly FlagDayFragment[];
  arrival: FlagArrivalFragment;
  seen: Readonly<Record<string, SeenTimes>>;
}

/** Other days than those that are asked for by the month. */
export interface OtherDays {
  window: FlagWindow;
  /** The month or the day they are asked for: what the phone keeps can stand in only when it has that. */
  wanted: string;
}

/**
 * The flag days around an instant, or others. What the phone keeps is shown at once, also when the month
 * has turned since and nothing of this question was ever answered here.
 */
export function useFlagDays(at: Date, other?: OtherDays): ScreenQuery<FlagDays> {
  const { asked, locale } = useLanguage();
  const client = useGuideClient();
  const today = civilDate(at);
  const window = other?.window ?? flagWindow(at);
  const variables = { ...window, locale: asked };
  const query = useScreenQuery(FlagDaysDocument, variables);
  const read = () => {
    const found = keptDays(storage, locale, at);
    const has = found?.answer.ceremonyDays.some(({ date }) => date.startsWith(other?.wanted ?? ''));
    return has ? found : undefined;
  };
  const [changes, count] = useState(0);
  const { wanted } = other ?? {};
  // biome-ignore lint/correctness/useExhaustiveDependencies: read again when the day, the language or what is kept changes
  const kept = useMemo(read, [changes, locale, today, wanted]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: kept once for each answer
  useEffect(() => {
    const answeredAt = client.answeredAt('FlagDays', variables);
    if (!query.data || !answeredAt || today < window.from || window.to < today) return;
    keepDays(storage, locale, { answer: query.data, window, at: answeredAt });
    count((before) => before + 1);
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
