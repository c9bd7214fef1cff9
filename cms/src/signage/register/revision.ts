import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';

const changed = new WeakSet<object>();

/**
 * Says, inside a transaction, that the register changes with it. Comes before the change: it makes the writers of the
 * register wait for each other, so that groups of signs are judged one change after the other. Once per transaction.
 */
export async function registerChanges(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    if (changed.has(trx)) return;
    const store = strapi.store({ type: 'core', name: 'signage' });
    await store.set({ key: 'register-revision', value: randomUUID() });
    changed.add(trx);
  });
}
