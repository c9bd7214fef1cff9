import type { EntryStore } from '../cache/entry-store';
import { json } from '../serve/answer';
import { type Door, send } from '../serve/gateway';
import type { CurrentVersions } from '../watch/current-versions';

/** What /readyz tells. */
interface Readiness {
  /** `degraded` serves what has been read before; a load balancer must go on sending readers here. */
  readonly status: 'ready' | 'degraded' | 'unavailable';
  readonly database: 'reachable' | 'unreachable';
  readonly migrations: 'done' | 'pending';
  readonly cache: { readonly answers: number; readonly bytes: number };
}

/**
 * The door /readyz. Without its database an instance still answers what has been read before: it is unready only
 * when it has nothing to give, else an outage of the database would take every instance out of service.
 */
export function readinessDoor(versions: CurrentVersions | undefined, store: EntryStore): Door {
  const tell = (): Readiness => {
    const reachable = versions?.confirmed === true;
    const status = reachable ? 'ready' : store.size > 0 ? 'degraded' : 'unavailable';
    return {
      status,
      database: reachable ? 'reachable' : 'unreachable',
      migrations: versions ? 'done' : 'pending',
      cache: { answers: store.size, bytes: store.bytes },
    };
  };
  return {
    path: '/readyz',
    answer: (request, response) => {
      const readiness = tell();
      const headers = { 'content-type': json, 'cache-control': 'no-store' };
      const status = readiness.status === 'unavailable' ? 503 : 200;
      send(request, response, { status, headers, body: JSON.stringify(readiness) });
    },
  };
}
