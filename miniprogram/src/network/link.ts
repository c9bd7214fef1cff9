import { ApolloLink, Observable } from '@apollo/client';
import type { Answer, Send } from '../platform/request.types';
import { queryAddress } from './address';
import { hashOf } from './document';
import { Failure } from './failure';

export interface LinkSettings {
  send: Send;
  server: string;
  /** Milliseconds to wait for one answer. */
  timeout?: number;
}

function parse({ status, body }: Answer): ApolloLink.Result {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    if (status >= 500) throw new Failure('server', `The server answered ${status}`);
    throw new Failure('portal', `Status ${status}, but the body is not JSON`);
  }
  if (status >= 500) throw new Failure('server', `The server answered ${status}`);
  const result = parsed as ApolloLink.Result | null;
  if (typeof result !== 'object' || result === null || !('data' in result || 'errors' in result)) {
    throw new Failure('portal', 'JSON, but no GraphQL answer');
  }
  if (status >= 400 && !result.data) {
    throw new Failure('refused', result.errors?.[0]?.message ?? `The server answered ${status}`);
  }
  return result;
}

const worthAnotherTry = (error: unknown) =>
  !(error instanceof Failure) || error.kind === 'network' || error.kind === 'server';

/** Asks by registered id over GET; one retry; aborted when nobody waits any more. */
export function createLink({ send, server, timeout = 10_000 }: LinkSettings): ApolloLink {
  return new ApolloLink((operation) => {
    const hash = hashOf(operation.query);
    return new Observable((observer) => {
      if (!hash) {
        observer.error(new Failure('refused', `${operation.operationName} is not a registered operation`));
        return undefined;
      }
      const address = queryAddress(server, operation.operationName ?? '', hash, operation.variables);
      let left = false;
      let abort = () => {};
      const attempt = async (): Promise<ApolloLink.Result> => {
        const sending = send(address, timeout);
        abort = sending.abort;
        const answer = await sending.answer.catch((error: unknown) => {
          throw new Failure('network', String(error));
        });
        abort = () => {};
        return parse(answer);
      };
      attempt()
        .catch((error: unknown) => {
          if (left || !worthAnotherTry(error)) throw error;
          return attempt();
        })
        .then(
          (result) => {
            if (left) return;
            observer.next(result);
            observer.complete();
          },
          (error: unknown) => {
            if (!left) observer.error(error);
          },
        );
      return () => {
        left = true;
        abort();
      };
    });
  });
}
