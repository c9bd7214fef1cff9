import type { GraphQLSchema } from 'graphql';
import { checkedVariables, type Operation } from '../serve/operations';
import { parametersOfAddress } from '../serve/request';

/** A registered operation with variables that it takes, as named by an address. */
export interface Wanted {
  /** Operation id and canonical variables: what an answer is kept under. */
  readonly key: string;
  readonly operation: Operation;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Addresses remembered; their variety is bounded, since every one belongs to a valid request. */
const mostRemembered = 20_000;
/** Longer addresses are taken apart each time. */
const longestRemembered = 2000;

/** Knows which answer an address asks for. */
export class AddressBook {
  private readonly remembered = new Map<string, Wanted>();
  // A crowd asks for the same screen: comparing two addresses costs less than hashing one.
  private latest: { readonly address: string; readonly wanted: Wanted } | undefined;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly operations: ReadonlyMap<string, Operation>,
  ) {}

  /** The answer that an address asks for; undefined for everything but a well-formed registered operation. */
  find(address: string): Wanted | undefined {
    if (this.latest?.address === address) return this.latest.wanted;
    const known = this.remembered.get(address);
    if (known) {
      this.latest = { address, wanted: known };
      return known;
    }
    const wanted = this.read(address);
    if (wanted && address.length <= longestRemembered) this.remember(address, wanted);
    return wanted;
  }

  private remember(address: string, wanted: Wanted): void {
    if (this.remembered.size >= mostRemembered) {
      const [oldest] = this.remembered.keys();
      if (oldest !== undefined) this.remembered.delete(oldest);
    }
    this.remembered.set(address, wanted);
  }

  private read(address: string): Wanted | undefined {
    try {
      const parameters = parametersOfAddress(new URL(address, 'http://localhost').searchParams);
      const operation = this.operations.get(parameters.operationId ?? '');
      if (!operation) return undefined;
      const { operationName = operation.name, query = operation.text } = parameters;
      if (operationName !== operation.name || query !== operation.text) return undefined;
      const { given, canonical } = checkedVariables(this.schema, operation, parameters.variables);
      return { key: `${operation.id} ${canonical}`, operation, variables: given };
    } catch {
      // The endpoint says what is wrong with it.
      return undefined;
    }
  }
}
