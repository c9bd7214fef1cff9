import type { GraphQLSchema } from 'graphql';
import { type Json, queryAddress } from 'shared/reading';
import { checkedVariables, type Operation } from '../serve/operations';
import type { Wanted } from './address';
import type { Found } from './cached-reading';

/** An answer as the app of this commit would be given it. */
export interface Asked {
  /** The address at which that app asks for it. */
  readonly address: string;
  /** The answer's JSON. */
  readonly body: Buffer;
}

/** Asks the operation of a name that the app sends today; undefined when there is none, or nothing can be read just now. */
export type Ask = (name: string, variables: Readonly<Record<string, Json>>) => Promise<Asked | undefined>;

/** What the server itself reads, it reads as visitors do: registered operations, through the cache. */
export function askAsVisitor(
  schema: GraphQLSchema,
  operations: ReadonlyMap<string, Operation>,
  find: (wanted: Wanted) => Promise<Found>,
): Ask {
  const sentToday = [...operations.values()].filter(({ current }) => current);
  const byName = new Map(sentToday.map((operation) => [operation.name, operation]));
  return async (name, variables) => {
    const operation = byName.get(name);
    if (!operation) return undefined;
    const { given, canonical } = checkedVariables(schema, operation, variables);
    const found = await find({ key: `${operation.id} ${canonical}`, operation, variables: given });
    if (!('entry' in found)) return undefined;
    return { address: queryAddress(name, operation.id, variables), body: found.entry.bodies.identity };
  };
}
