import { randomBytes } from 'node:crypto';
import type { Booted } from './boot';

export type Answer<T = unknown> = { status: number; body: T };

/** Someone signed in at the admin: asks its API as the browser would. */
export type Administrator = {
  id: number;
  email: string;
  password: string;
  ask: <T = unknown>(
    method: string,
    path: string,
    body?: unknown,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Answer<T>>;
};

/** Makes an account with the given roles (by code, e.g. `strapi-super-admin`) and signs it in over HTTP. */
export async function signIn(cms: Booted, ...roleCodes: string[]): Promise<Administrator> {
  const roles = await cms.strapi.db.query('admin::role').findMany({ where: { code: { $in: roleCodes } } });
  if (roles.length !== roleCodes.length)
    throw new Error(`Some of these roles are unknown: ${roleCodes.join(', ')}`);
  const email = `${randomBytes(6).toString('hex')}@example.org`;
  const password = `${randomBytes(12).toString('base64url')}aA1`;
  const names = { firstname: '测试', lastname: roleCodes.join(' ') };
  const account = {
    email,
    password,
    isActive: true,
    roles: roles.map(({ id }: { id: number }) => id),
    ...names,
  };
  const { id } = await cms.strapi.service('admin::user').create({ ...account, registrationToken: null });

  const send = async (
    method: string,
    path: string,
    body: unknown,
    token?: string,
    further?: Readonly<Record<string, string>>,
  ): Promise<Answer> => {
    const form = body instanceof FormData;
    const headers = {
      ...further,
      ...(form ? {} : { 'Content-Type': 'application/json' }),
      ...(token ? { Authorization: `Bearer ${token}` } : {}),
    };
    const content = body === undefined ? null : form ? body : JSON.stringify(body);
    const answer = await fetch(`${cms.url}${path}`, { method, headers, body: content });
    const text = await answer.text();
    return {
      status: answer.status,
      body: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : text,
    };
  };
  const session = await send('POST', '/admin/login', { email, password });
  const token = (session.body as { data?: { token?: string } }).data?.token;
  if (!token) throw new Error(`The admin refused to sign in: ${JSON.stringify(session)}`);
  return {
    id,
    email,
    password,
    ask: (method, path, body, headers) => send(method, path, body, token, headers) as never,
  };
}

/** An API token of full access: the strongest key there is beside an administrator's. */
export async function makeApiToken(cms: Booted): Promise<string> {
  const details = {
    name: randomBytes(6).toString('hex'),
    description: '',
    type: 'full-access',
    lifespan: null,
  };
  return (await cms.strapi.service('admin::api-token').create(details)).accessKey;
}
