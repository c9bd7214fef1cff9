/** An answer of /graphql as a client sees it. */
export interface Asked<Data> {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Data;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
  readonly text: string;
}

async function asked<Data>(answer: Response): Promise<Asked<Data>> {
  const text = await answer.text();
  const { data, errors } = text.startsWith('{') ? JSON.parse(text) : { data: undefined, errors: undefined };
  return { status: answer.status, headers: answer.headers, data, errors, text };
}

/** fetch, once more when a connection kept from the last request has just been closed by the server. */
async function call(address: string, options?: RequestInit): Promise<Response> {
  return fetch(address, options).catch(() => fetch(address, options));
}

/** Sends a free query. */
export async function ask<Data = Record<string, never>>(
  url: string,
  query: string,
  variables: object = {},
  headers: Record<string, string> = {},
): Promise<Asked<Data>> {
  const answer = await call(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return asked<Data>(answer);
}

/** The address of a registered operation. */
export function operationAddress(url: string, id: string, variables: object, operationName?: string): string {
  const search = new URLSearchParams({
    ...(operationName ? { operationName } : {}),
    variables: JSON.stringify(variables),
    extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: id } }),
  });
  return `${url}/graphql?${search}`;
}

/** Asks for a registered operation, as the mini-program does. */
export async function askOperation<Data = Record<string, never>>(
  url: string,
  id: string,
  variables: object,
  headers: Record<string, string> = {},
): Promise<Asked<Data>> {
  return asked<Data>(await call(operationAddress(url, id, variables), { headers }));
}
