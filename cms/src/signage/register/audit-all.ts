import { setImmediate as letOthersIn } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { now } from 'shared/time';
import { auditMeans } from '../audit-means';
import { termRevision } from '../terms/revision';
import { auditSigns } from './audit-signs';
import { refreshCounts } from './refresh-counts';
import { registerChanges } from './revision';
import { storedSign } from './stored-sign';
import { signTable } from './tables';

/** Signs audited in one transaction: long enough to be quick, short enough that nobody waits. */
const atOnce = 200;
const key = 'audited-with-terms';
const store = (strapi: Core.Strapi) => strapi.store({ type: 'core', name: 'signage' });

/** True when terms have changed since the register was last audited in whole. */
export async function isAuditOutdated(strapi: Core.Strapi): Promise<boolean> {
  const audited = await store(strapi).get({ key });
  return audited !== (await termRevision(strapi)) && (await signTable(strapi).count()) > 0;
}

/**
 * Audits the whole register again, a few signs at a time and with room for others between: after terms have changed.
 * Returns how many signs were audited.
 */
export async function auditAll(strapi: Core.Strapi): Promise<number> {
  const revision = await termRevision(strapi);
  let [after, audited] = [0, 0];
  for (;;) {
    // Read inside the transaction, behind the other writers: a sign changed meanwhile is audited as it is then.
    const [count, last] = await strapi.db.transaction(async () => {
      await registerChanges(strapi);
      const rows = await signTable(strapi).findMany({
        where: { id: { $gt: after }, state: { $ne: 'retired' } },
        orderBy: { id: 'asc' },
        limit: atOnce,
      });
      const signs = rows.map(storedSign);
      if (signs.length === 0) return [0, after] as const;
      const affected = await auditSigns(strapi, signs, [], await auditMeans(strapi));
      await refreshCounts(strapi, affected, now().toISOString());
      return [signs.length, signs.at(-1)?.id ?? after] as const;
    });
    if (count === 0) break;
    audited += count;
    after = last;
    await letOthersIn();
  }
  await store(strapi).set({ key, value: revision });
  return audited;
}

/** An empty register is up to date with whatever terms there are. */
export async function noteEmptyRegister(strapi: Core.Strapi): Promise<void> {
  if ((await signTable(strapi).count()) === 0)
    await store(strapi).set({ key, value: await termRevision(strapi) });
}

const running = new WeakMap<Core.Strapi, Promise<number>>();

/** The same, once at a time on this instance; who asks meanwhile waits for the one under way. */
export function auditAllOnce(strapi: Core.Strapi): Promise<number> {
  const known = running.get(strapi);
  if (known) return known;
  const audit = auditAll(strapi).finally(() => running.delete(strapi));
  running.set(strapi, audit);
  return audit;
}

/** True while the register is audited in whole on this instance. */
export const isAuditing = (strapi: Core.Strapi): boolean => running.has(strapi);
