import { setTimeout as wait } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';

interface Pool {
  numUsed(): number;
  numPendingAcquires(): number;
}

const pause = 10;
const quietEnough = 5;
const longest = 60_000;

/**
 * Waits until the database is quiet. After a commit Strapi reads every written entry again to tell its listeners,
 * and nobody can wait for that: a process that ended at once would cut those reads off.
 */
export async function settle(strapi: Core.Strapi): Promise<void> {
  const { pool } = (strapi.db.connection as unknown as { client: { pool: Pool } }).client;
  const end = performance.now() + longest;
  for (let quiet = 0; quiet < quietEnough && performance.now() < end; ) {
    await wait(pause);
    quiet = pool.numUsed() + pool.numPendingAcquires() === 0 ? quiet + 1 : 0;
  }
}
