import { type ExecutionResult, GraphQLError } from 'graphql';
import { codeOf, errorStatus, publicError } from '../graphql/errors';
import { withoutSuggestion } from './limits';

/** An answer ready to be sent. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What an answer is unless the caller asks for more. */
export const json = 'application/json; charset=utf-8';
const graphqlJson = 'application/graphql-response+json; charset=utf-8';

function decideContentType(accept: string): string | undefined {
  const types = accept.toLowerCase().replaceAll(' ', '').split(',');
  const accepts = (type: string) => types.some((one) => one === type || one.startsWith(`${type};`));
  if (accepts('application/graphql-response+json')) return graphqlJson;
  return ['application/json', 'application/*', '*/*'].some(accepts) ? json : undefined;
}

const decided = new Map<string, string | undefined>();
/** Far more spellings of Accept than clients have. */
const mostDecided = 500;

/** The content type that a caller accepts, the GraphQL one first; undefined when it accepts neither. */
export function contentTypeFor(accept = '*/*'): string | undefined {
  const known = decided.get(accept);
  if (known) return known;
  const contentType = decideContentType(accept);
  if (decided.size < mostDecided) decided.set(accept, contentType);
  return contentType;
}

/** True for errors that the request itself causes: ours, and those that GraphQL finds in it. */
export function isOfTheRequest(error: unknown): boolean {
  if (!(error instanceof GraphQLError)) return false;
  return codeOf(error) !== undefined || !error.originalError || error.originalError instanceof GraphQLError;
}

/** What a caller may know of an error: ours as they are, GraphQL's without suggestions, all others masked. */
function toldError(error: unknown, { suggestions }: Pick<Telling, 'suggestions'>): GraphQLError {
  if (!(error instanceof GraphQLError) || !isOfTheRequest(error)) {
    return publicError('UNAVAILABLE', 'The content cannot be read just now.');
  }
  if (codeOf(error)) return error;
  const message = suggestions ? error.message : withoutSuggestion(error.message);
  const { nodes, source, positions, path, extensions } = error;
  return new GraphQLError(message, {
    nodes,
    source,
    positions,
    path,
    extensions: { ...extensions, code: 'GRAPHQL_INVALID' },
  });
}

/** An answer that holds errors and never data. */
function refusal(errors: readonly GraphQLError[], status: number, contentType: string): Answer {
  return {
    status,
    headers: {
      'content-type': contentType,
      'cache-control': 'no-store',
      ...(status === 503 ? { 'retry-after': '5' } : {}),
    },
    body: JSON.stringify({ errors }),
  };
}

/** How errors are told to one caller. */
export interface Telling {
  /** Whether messages may name what the caller probably meant. */
  readonly suggestions: boolean;
  /** Status of errors that the GraphQL document or its variables cause. */
  readonly requestErrorStatus: 200 | 400;
  readonly contentType: string;
}

/** The worst of the errors decides on the status of the whole answer. */
function statusOf(errors: readonly GraphQLError[], { requestErrorStatus }: Telling): number {
  const statuses = errors.map((error) => {
    const code = codeOf(error);
    return code === undefined || code === 'GRAPHQL_INVALID' ? requestErrorStatus : errorStatus[code];
  });
  return Math.max(...statuses);
}

/** The refusal of a request for errors found before or while executing it. */
export function refusalFor(errors: readonly unknown[], telling: Telling): Answer {
  const told = errors.map((error) => toldError(error, telling));
  return refusal(told, statusOf(told, telling), telling.contentType);
}

/** The answer to an executed operation: data, or errors alone, since partial data would be taken for all of it. */
export function answerFor(result: ExecutionResult, telling: Telling): Answer {
  if (result.errors) return refusalFor(result.errors, telling);
  return {
    status: 200,
    headers: { 'content-type': telling.contentType, 'cache-control': 'no-store' },
    body: JSON.stringify({ data: result.data }),
  };
}
