import { useEffect } from 'react';
import { flagWindow } from 'shared/ceremony';
import { now } from 'shared/time';
import { useLanguage } from '../../language';
import { useGuideClient } from '../../network';
import { FlagDaysDocument } from '../../network/generated/flag-days';
import { connection } from '../../platform/connection';
import { storage } from '../../platform/storage';
import { atRest } from '../../rest';
import { keepDays, keptAhead } from './kept-days';

/**
 * Asks for the days ahead once the first screen has come to rest, so that the phone has them without a network too. They
 * go past the cache: to take in two months of days would hold a slow phone up, and the phone keeps them apart anyway.
 */
export function useDaysAhead(): void {
  const client = useGuideClient();
  const { asked, locale } = useLanguage();
  useEffect(() => {
    const ask = async () => {
      const at = now();
      const window = flagWindow(at);
      if (!connection.online() || keptAhead(storage, locale, at)) return;
      const { data } = await client.apollo.query({
        query: FlagDaysDocument,
        variables: { ...window, locale: asked },
        fetchPolicy: 'no-cache',
        context: { passing: true },
      });
      if (data) keepDays(storage, locale, { answer: data, window, at });
    };
    // What fails is asked again when the app is opened the next time.
    return atRest(() => ask().catch(() => {}));
  }, [client, asked, locale]);
}
