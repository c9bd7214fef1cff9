import { setImmediate as letOthersIn } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { now } from 'shared/time';
import { auditMeans } from '../audit-means';
import { termRevision } from '../terms/revision';
import { type AuditProgress, auditProgress, noteProgress } from './audit-progress';
import { auditSigns } from './audit-signs';
import { refreshCounts } from './refresh-counts';
import { registerChanges } from './revision';
import { storedSign } from './stored-sign';
import { signTable } from './tables';

/** Signs audited in one transaction: long enough to be quick, short enough that nobody waits. */
const atOnce = 200;
const key = 'audited-with-terms';
const store = (strapi: Core.Strapi) => strapi.store({ type: 'core', name: 'signage' });
const notRetired = { state: { $ne: 'retired' } };

/** True when terms have changed since the register was last audited in whole. */
export async function isAuditOutdated(strapi: Core.Strapi): Promise<boolean> {
  const audited = await store(strapi).get({ key });
  return audited !== (await termRevision(strapi)) && (await signTable(strapi).count()) > 0;
}

/** Audits the next signs behind an id; says how many there were and the last one's id. */
async function auditNext(strapi: Core.Strapi, after: number): Promise<readonly [number, number]> {
  // Read inside the transaction, behind the other writers: a sign changed meanwhile is audited as it is then.
  return strapi.db.transaction(async () => {
    await registerChanges(strapi);
    const rows = await signTable(strapi).findMany({
      where: { id: { $gt: after }, ...notRetired },
      orderBy: { id: 'asc' },
      limit: atOnce,
    });
    const signs = rows.map(storedSign);
    if (signs.length === 0) return [0, after] as const;
    const affected = await auditSigns(strapi, signs, [], await auditMeans(strapi));
    await refreshCounts(strapi, affected, now().toISOString());
    return [signs.length, signs.at(-1)?.id ?? after] as const;
  });
}

/** Audits the whole register again, a few signs at a time and with room for others between. */
async function auditAll(strapi: Core.Strapi, total: number): Promise<void> {
  const revision = await termRevision(strapi);
  let [after, done] = [0, 0];
  try {
    for (;;) {
      const [count, last] = await auditNext(strapi, after);
      if (count === 0) break;
      done += count;
      after = last;
      await noteProgress(strapi, { state: 'running', done, total: Math.max(done, total) });
      await letOthersIn();
    }
    await store(strapi).set({ key, value: revision });
    await noteProgress(strapi, { state: 'done', done, total: done });
  } catch (error) {
    strapi.log.error(error);
    await noteProgress(strapi, { state: 'failed', done, total });
  }
}

/** An empty register is up to date with whatever terms there are. */
export async function noteEmptyRegister(strapi: Core.Strapi): Promise<void> {
  if ((await signTable(strapi).count()) === 0)
    await store(strapi).set({ key, value: await termRevision(strapi) });
}

const running = new WeakSet<Core.Strapi>();

/**
 * Begins an audit of the whole register, as after a change of terms, unless one is under way on this or another
 * instance. Returns at once: no request waits for it, whoever wants to see it end reads `auditProgress`.
 */
export async function beginAudit(strapi: Core.Strapi): Promise<AuditProgress> {
  const known = await auditProgress(strapi);
  if (known && (known.state === 'running' || running.has(strapi))) return known;
  running.add(strapi);
  const total = await signTable(strapi).count({ where: notRetired });
  const begun = await noteProgress(strapi, { state: 'running', done: 0, total });
  auditAll(strapi, total)
    .catch((error: unknown) => strapi.log.error(error))
    .finally(() => running.delete(strapi));
  return begun;
}
