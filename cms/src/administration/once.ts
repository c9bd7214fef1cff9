import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';

/**
 * Writes settings into the database on a new one, and again whenever the code has changed them. In between, what an
 * administrator arranged by hand is left alone.
 */
export async function applyOnce(
  strapi: Core.Strapi,
  key: string,
  settings: unknown,
  apply: () => Promise<void>,
): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'administration' });
  const fingerprint = createHash('sha256').update(JSON.stringify(settings)).digest('hex');
  if ((await store.get({ key })) === fingerprint) return;
  await apply();
  await store.set({ key, value: fingerprint });
}
