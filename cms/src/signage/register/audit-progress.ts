import type { Core } from '@strapi/strapi';
import { now } from 'shared/time';

/** How far an audit of the whole register has come; it ends as `done` or `failed`. */
export interface AuditProgress {
  readonly state: 'running' | 'done' | 'failed';
  readonly done: number;
  readonly total: number;
  /** Instant of the latest step, ISO 8601. */
  readonly at: string;
}

/** Milliseconds without a step after which an audit counts as broken off: its server has gone. */
const silence = 120_000;
const key = 'audit-progress';
const store = (strapi: Core.Strapi) => strapi.store({ type: 'core', name: 'signage' });

/** Writes down how far the audit is, where every instance and every page can read it. */
export async function noteProgress(
  strapi: Core.Strapi,
  step: Pick<AuditProgress, 'state' | 'done' | 'total'>,
): Promise<AuditProgress> {
  const value = { ...step, at: now().toISOString() };
  await store(strapi).set({ key, value });
  return value;
}

/** How far the latest audit of the whole register is or came; null before the first. */
export async function auditProgress(strapi: Core.Strapi): Promise<AuditProgress | null> {
  const noted = (await store(strapi).get({ key })) as AuditProgress | null;
  const isSilent = noted?.state === 'running' && now().getTime() - Date.parse(noted.at) > silence;
  return isSilent ? { ...noted, state: 'failed' } : noted;
}
