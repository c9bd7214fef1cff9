import type { IncomingMessage } from 'node:http';
import { publicError } from '../graphql/errors';
import { largestBody } from './limits';

/** The body of a request as text; stops reading, and refuses, past the limit. */
export async function bodyOf(request: IncomingMessage): Promise<string> {
  const tooLarge = () =>
    publicError('PAYLOAD_TOO_LARGE', `A request body holds at most ${largestBody} bytes.`);
  if (Number(request.headers['content-length'] ?? 0) > largestBody) throw tooLarge();
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > largestBody) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** The parameters of a GraphQL request, each checked for its type and nothing more. */
export interface RequestParameters {
  readonly query?: string;
  readonly operationName?: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** Id of a registered operation, where the request names one. */
  readonly operationId?: string;
}

type Raw = Partial<Record<'query' | 'operationName' | 'variables' | 'extensions' | 'documentId', unknown>>;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function optionalText(name: string, value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string') throw publicError('BAD_REQUEST', `${name} must be a text.`);
  return value;
}

function optionalObject(name: string, value: unknown): Record<string, unknown> {
  if (value === undefined || value === null) return {};
  if (!isObject(value)) throw publicError('BAD_REQUEST', `${name} must be an object.`);
  return value;
}

function parsed(name: string, text: string | null): unknown {
  if (!text) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw publicError('BAD_REQUEST', `${name} is not JSON.`);
  }
}

function operationIdOf(raw: Raw): string | undefined {
  const persisted = optionalObject('extensions', raw.extensions).persistedQuery;
  const hash = isObject(persisted) ? persisted.sha256Hash : undefined;
  return optionalText('sha256Hash', hash) ?? optionalText('documentId', raw.documentId);
}

function checked(raw: Raw): RequestParameters {
  return {
    query: optionalText('query', raw.query),
    operationName: optionalText('operationName', raw.operationName) || undefined,
    variables: optionalObject('variables', raw.variables),
    operationId: operationIdOf(raw),
  };
}

/**
 * Reads the parameters from the query part of an address.
 * @throws BAD_REQUEST when one is of a wrong type or not JSON.
 */
export function parametersOfAddress(search: URLSearchParams): RequestParameters {
  return checked({
    query: search.get('query') ?? undefined,
    operationName: search.get('operationName') ?? undefined,
    variables: parsed('variables', search.get('variables')),
    extensions: parsed('extensions', search.get('extensions')),
    documentId: search.get('documentId') ?? undefined,
  });
}

/**
 * Reads the parameters from a JSON body.
 * @throws BAD_REQUEST when it is no JSON object or a parameter is of a wrong type.
 */
export function parametersOfBody(body: string): RequestParameters {
  const raw = parsed('The body', body);
  if (!isObject(raw)) throw publicError('BAD_REQUEST', 'The body must be a JSON object.');
  return checked(raw);
}
