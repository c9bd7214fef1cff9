import type { Core } from '@strapi/strapi';
import { kindChanges } from '../reading/publish/announce';

const changed = new WeakSet<object>();

/**
 * Says, inside a transaction, that what visitors read of the ceremony changes with it: every instance's cached
 * answers end when it commits. Locks out other writers of the domain until then. Once per transaction is enough.
 */
export async function ceremonyChanges(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    if (changed.has(trx)) return;
    await kindChanges(strapi, 'ceremony');
    changed.add(trx);
  });
}
