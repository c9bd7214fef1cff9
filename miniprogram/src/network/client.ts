import { ApolloClient, ApolloLink, type NormalizedCacheObject, type TypedDocumentNode } from '@apollo/client';
import { tap } from 'rxjs';
import { addDays, civilDate, now } from 'shared/time';
import type { Send } from '../platform/request.types';
import type { Storage } from '../platform/storage.types';
import { createCache } from './cache';
import { CarriedAnswers } from './carried-answers';
import { hashOf } from './document';
import type { KeptAnswers } from './kept-answers';
import { createLink } from './link';
import { forgetPastDays } from './past-days';
import { keep, restore } from './persistence';

interface Snapshot {
  cache: NormalizedCacheObject;
  /** When each query was last answered, in milliseconds. */
  times: Record<string, number>;
}

export interface GuideClient {
  apollo: ApolloClient;
  /** When this query was last answered by the server, if ever. */
  answeredAt(name: string, variables: object): Date | undefined;
  /**
   * Takes an answer that the phone keeps beside the cache into the cache, where that has none or an older one.
   * Undefined at once when there is nothing to take.
   */
  takeKept(
    document: TypedDocumentNode<unknown, never>,
    name: string,
    variables: object,
  ): Promise<void> | undefined;
  /**
   * The answer that came with the page, to be shown before the cache has taken it in. Undefined when there is none, or
   * no longer.
   */
  carried(document: TypedDocumentNode, name: string, variables: Record<string, unknown>): object | undefined;
  /** Writes what is not yet on the device now instead of in a moment: the app may never come back. */
  keepNow(): void;
}

const queryKey = (name: string, variables: object) => `${name} ${JSON.stringify(variables)}`;

export interface ClientSettings {
  send: Send;
  storage: Storage;
  server: string;
  /** Answers that the phone keeps beside the cache. */
  kept?: KeptAnswers;
  /** Looks an answer up that came with the page. */
  carried?: (address: string) => string | undefined;
  timeout?: number;
  /** Milliseconds of quiet before the cache is written to the device. */
  keepAfter?: number;
}

/** The client of the whole app: it starts with what the device kept and keeps what the server answers. */
export function createClient({
  storage,
  kept: keptAnswers,
  carried: peek = () => undefined,
  keepAfter = 800,
  ...settings
}: ClientSettings): GuideClient {
  const cache = createCache();
  const kept = restore(storage) as Snapshot | undefined;
  const times: Record<string, number> = { ...kept?.times };
  if (kept) {
    cache.restore(kept.cache);
    // Last month's may still be looked up without a network.
    forgetPastDays(cache, times, addDays(civilDate(now()), -31));
  }

  const carried = new CarriedAnswers({ server: settings.server, cache, peek });

  let timer: ReturnType<typeof setTimeout> | undefined;
  const keepNow = () => {
    if (!carried.takeAll() && timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    keep(storage, { cache: cache.extract(), times } satisfies Snapshot);
  };
  const noting = new ApolloLink((operation, forward) =>
    forward(operation).pipe(
      tap((result) => {
        // A passing look leaves no trace: it comes every few seconds and is kept nowhere.
        if (!result.data || operation.getContext().passing === true) return;
        const key = queryKey(operation.operationName ?? '', operation.variables);
        times[key] = now().getTime();
        carried.taken(key);
        clearTimeout(timer);
        timer = setTimeout(keepNow, keepAfter);
      }),
    ),
  );
  const apollo = new ApolloClient({
    cache,
    link: noting.concat(createLink(settings)),
    devtools: { enabled: false },
  });
  return {
    apollo,
    keepNow,
    takeKept(document, name, variables) {
      const found = keptAnswers?.find(name, hashOf(document), variables);
      const key = queryKey(name, variables);
      if (!found || (times[key] ?? 0) >= found.at.getTime()) return undefined;
      return found.read().then((data) => {
        // The server may have answered in the meantime.
        if (!data || (times[key] ?? 0) >= found.at.getTime()) return;
        cache.writeQuery({ query: document as TypedDocumentNode, variables, data });
        times[key] = found.at.getTime();
      });
    },
    carried(document, name, variables) {
      const key = queryKey(name, variables);
      const found = carried.find(key, name, document, variables);
      if (found) times[key] = now().getTime();
      return found;
    },
    answeredAt(name, variables) {
      const time = times[queryKey(name, variables)];
      return time === undefined ? undefined : new Date(time);
    },
  };
}
