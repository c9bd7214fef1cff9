import type { IncomingMessage, ServerResponse } from 'node:http';
import { publicError } from '../graphql/errors';
import { contentTypeFor, isOfTheRequest, json, refusalFor } from '../serve/answer';
import type { Endpoint } from '../serve/endpoint';
import type { Executed, Execution } from '../serve/execution';
import { type Door, send } from '../serve/gateway';
import { allowOrigin, answerPreflight } from '../serve/origins';
import type { AddressBook, Wanted } from './address';
import type { CachedReading, Found } from './cached-reading';
import type { Entry } from './entry';
import { Refusal, type Rendered } from './rendering';
import { sendEntry } from './send-entry';

/** Told about every answer to a registered operation. */
export type Count = (outcome: Found['kind'], status: number) => void;

/** What the door stands on. */
export interface GraphqlDoorParts {
  readonly endpoint: Endpoint;
  readonly addresses: AddressBook;
  /** Undefined answers everything from the database. */
  readonly reading: CachedReading | undefined;
  readonly execute: (name: string, execution: Execution) => Promise<Executed>;
  readonly count: Count;
  readonly report: (error: unknown) => void;
  readonly origins: readonly string[];
  readonly production: boolean;
  readonly now: () => number;
}

/** The body of an answer from the database. @throws Refusal when the operation refuses its variables; any other failure as it is, reported. */
export async function renderWanted(
  parts: Pick<GraphqlDoorParts, 'execute' | 'report'>,
  { operation, variables }: Omit<Wanted, 'key'>,
): Promise<Rendered> {
  const { document, name } = operation;
  const execution: Execution = { document, variables, drafts: false, stamped: true };
  const { result, stamp, changesAt } = await parts.execute(name, execution).catch((error) => {
    parts.report(error);
    throw error;
  });
  const failure = result.errors?.find((error) => !isOfTheRequest(error));
  if (failure) {
    parts.report(failure.originalError ?? failure);
    throw failure;
  }
  if (result.errors) throw new Refusal(result.errors);
  return { body: Buffer.from(JSON.stringify({ data: result.data })), stamp, changesAt };
}

/** The door /graphql: registered operations through the cache, everything else through the endpoint. */
export function graphqlDoor(parts: GraphqlDoorParts): Door {
  const { endpoint, addresses, reading, origins, count, now, production } = parts;
  const vary = origins.length > 0 ? 'Accept, Accept-Encoding, Origin' : 'Accept, Accept-Encoding';

  function give(
    request: IncomingMessage,
    response: ServerResponse,
    entry: Entry,
    kind: 'fresh' | 'rendered' | 'stale',
  ) {
    count(kind, sendEntry(request, response, entry, { stale: kind === 'stale', now: now(), vary }));
  }

  function refuse(
    request: IncomingMessage,
    response: ServerResponse,
    kind: Found['kind'],
    errors: readonly unknown[],
  ) {
    const contentType = contentTypeFor(request.headers.accept) ?? json;
    const answer = refusalFor(errors, { suggestions: !production, requestErrorStatus: 400, contentType });
    count(kind, answer.status);
    send(request, response, answer);
  }

  async function find(
    request: IncomingMessage,
    response: ServerResponse,
    wanted: Wanted,
    cache: CachedReading,
  ) {
    const found = await cache.find(wanted.key, () => renderWanted(parts, wanted));
    if (found.kind === 'refused') refuse(request, response, found.kind, found.errors);
    else if (found.kind === 'unavailable') {
      refuse(request, response, found.kind, [publicError('UNAVAILABLE', 'This cannot be read just now.')]);
    } else give(request, response, found.entry, found.kind);
  }

  function answer(request: IncomingMessage, response: ServerResponse): void {
    const { method, headers } = request;
    if (origins.length > 0) allowOrigin(request, response, origins);
    if (method === 'OPTIONS') {
      answerPreflight(response);
      return;
    }
    const isCacheable =
      reading && (method === 'GET' || method === 'HEAD') && headers.authorization === undefined;
    const wanted =
      isCacheable && contentTypeFor(headers.accept) ? addresses.find(request.url ?? '') : undefined;
    if (!reading || !wanted) {
      void endpoint.answer(request).then((plain) => send(request, response, plain));
      return;
    }
    const fresh = reading.fresh(wanted.key);
    if (fresh) {
      give(request, response, fresh, 'fresh');
      return;
    }
    void find(request, response, wanted, reading).catch((error) => {
      parts.report(error);
      response.destroy();
    });
  }

  return { path: '/graphql', answer };
}
