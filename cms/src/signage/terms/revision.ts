import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';

const store = (strapi: Core.Strapi) => strapi.store({ type: 'core', name: 'signage' });
const key = 'term-revision';

/** Names the present state of the term base: another name means that a term has changed, on whichever instance. */
export async function termRevision(strapi: Core.Strapi): Promise<string> {
  return String((await store(strapi).get({ key })) ?? '');
}

const changed = new WeakSet<object>();

/**
 * Says, inside a transaction, that the term base changes with it. Comes before the change: it also makes the writers
 * of terms wait for each other. Once per transaction is enough.
 */
export async function termsChange(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    if (changed.has(trx)) return;
    await store(strapi).set({ key, value: randomUUID() });
    changed.add(trx);
  });
}
