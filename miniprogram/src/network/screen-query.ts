import type { TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import type { DocumentNode } from 'graphql';
import { useEffect, useState } from 'react';
import { now } from 'shared/time';
import { connection } from '../platform/connection';
import { onShown } from '../platform/shown';
import { atRest } from '../rest';
import type { GuideClient } from './client';
import { type FailureKind, failureKind } from './failure';
import { useGuideClient } from './provider';

/** A visitor who comes back within this many milliseconds is shown what was read before. */
const freshFor = 5 * 60_000;

export type ScreenState = 'loading' | 'ready' | 'empty' | 'error' | 'offline';

export interface ScreenQuery<Data> {
  /** `ready` whenever there is something to show, however old; `offline` is an error without a network. */
  state: ScreenState;
  data: Data | undefined;
  failure: FailureKind | undefined;
  /** Set when what is shown could not be refreshed: when the server last answered. */
  staleSince: Date | undefined;
  refetch: () => void;
}

interface Options<Data> {
  /** True when the answer holds nothing to show, e.g. an unknown slug. */
  empty?: (data: Data) => boolean;
  skip?: boolean;
}

const nameOf = ({ definitions }: DocumentNode): string => {
  const operation = definitions.find((definition) => definition.kind === 'OperationDefinition');
  return operation?.name?.value ?? '';
};

/** One query per screen: shows what the phone has at once, then what the server says now. */
export function useScreenQuery<Data, Variables extends Record<string, unknown>>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  { empty, skip = false }: Options<Data> = {},
): ScreenQuery<Data> {
  const client = useGuideClient();
  const name = nameOf(document);
  const carried = useCarriedAnswer(client, document, name, variables, skip);
  const result = useQuery(document as TypedDocumentNode<Data, Record<string, unknown>>, {
    variables,
    skip: skip || carried.waits,
    client: client.apollo,
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    notifyOnNetworkStatusChange: true,
  });
  const { error } = result;
  const looking = useKeptAnswer(client, document, name, variables, skip);
  const loading = result.loading || looking;
  const data = (result.data ??
    carried.data ??
    (error ? client.apollo.readQuery({ query: document, variables }) : undefined)) as Data | null | undefined;
  const refetch = () => {
    carried.end();
    result.refetch().catch(() => {});
  };
  const failed = error !== undefined;
  useEffect(() => {
    if (skip) return undefined;
    const since = () => now().getTime() - (client.answeredAt(name, variables)?.getTime() ?? 0);
    const stops = [
      connection.onChange((online) => online && failed && refetch()),
      onShown(() => since() > freshFor && refetch()),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  });

  const failure = error ? failureKind(error) : undefined;
  const shown = data ?? undefined;
  return {
    state: state(shown, loading, failure, empty),
    data: shown,
    failure,
    staleSince: failed && shown ? client.answeredAt(name, variables) : undefined,
    refetch,
  };
}

/**
 * An answer that came with the page. The query itself waits until the app has come to rest; `data` stands in for its
 * first result.
 */
function useCarriedAnswer(
  client: GuideClient,
  document: DocumentNode,
  name: string,
  variables: Record<string, unknown>,
  skip: boolean,
) {
  const asked = JSON.stringify(variables);
  const [first] = useState(() => {
    const data = skip ? undefined : client.carried(document as TypedDocumentNode, name, variables);
    return data && { asked, data };
  });
  const [due, setDue] = useState(first === undefined);
  useEffect(() => (due ? undefined : atRest(() => setDue(true))), [due]);
  const data = first?.asked === asked ? first.data : undefined;
  return { data, waits: !due && data !== undefined, end: () => setDue(true) };
}

/** Looks among what the phone keeps beside the cache. True while the looking goes on. */
function useKeptAnswer(
  client: GuideClient,
  document: DocumentNode,
  name: string,
  variables: object,
  skip: boolean,
): boolean {
  const asked = skip ? '' : `${name} ${JSON.stringify(variables)}`;
  const [looked, setLooked] = useState('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: `asked` stands for document and variables
  useEffect(() => {
    if (asked === '') return undefined;
    let left = false;
    const done = () => left || setLooked(asked);
    const taking = client.takeKept(document as TypedDocumentNode<unknown, never>, name, variables);
    if (taking) taking.then(done, done);
    else done();
    return () => {
      left = true;
    };
  }, [client, asked]);
  return looked !== asked;
}

function state<Data>(
  data: Data | undefined,
  loading: boolean,
  failure: FailureKind | undefined,
  empty: ((data: Data) => boolean) | undefined,
): ScreenState {
  if (data !== undefined) return empty?.(data) ? 'empty' : 'ready';
  if (loading || failure === undefined) return 'loading';
  return failure === 'network' && !connection.online() ? 'offline' : 'error';
}
