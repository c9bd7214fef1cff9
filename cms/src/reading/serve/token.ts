import type { Core } from '@strapi/strapi';

interface ApiToken {
  readonly kind?: string | null;
  readonly type: string;
  readonly expiresAt?: string | null;
}

interface TokenService {
  hash(accessKey: string): string;
  getByAccessKey(hash: string): Promise<ApiToken | null>;
}

/**
 * True when a request carries a valid Strapi API token that may read everything: read-only or full access, not
 * expired. Tokens of chosen rights do not count, since there are no REST actions here that they could choose.
 */
export async function mayReadDrafts(
  strapi: Core.Strapi,
  authorization: string | undefined,
): Promise<boolean> {
  const accessKey = /^bearer\s+(\S+)$/i.exec(authorization ?? '')?.[1];
  if (!accessKey) return false;
  const tokens: TokenService = strapi.service('admin::api-token-content-api') as unknown as TokenService;
  const token = await tokens.getByAccessKey(tokens.hash(accessKey));
  if (!token || (token.kind && token.kind !== 'content-api')) return false;
  if (token.expiresAt && new Date(token.expiresAt) < new Date()) return false;
  return token.type === 'read-only' || token.type === 'full-access';
}
