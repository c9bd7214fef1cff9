import type { Core } from '@strapi/strapi';
import type { Waiver } from 'shared/gates';
import { waiverTable } from './waiver-table';

/** A waiver as it is kept. */
export interface StoredWaiver extends Waiver {
  readonly id: number;
  readonly contentType: string;
  readonly documentId: string;
  readonly reason: string;
  readonly who: string;
  /** RFC 3339 in UTC. */
  readonly waivedAt: string;
  readonly withdrawnBy: string | null;
  readonly withdrawnAt: string | null;
}

interface Row {
  readonly id: number;
  readonly content_type: string;
  readonly document_id: string;
  readonly check_id: string;
  readonly fingerprints: string;
  readonly reason: string;
  readonly who: string;
  readonly waived_at: string;
  readonly withdrawn_by: string | null;
  readonly withdrawn_at: string | null;
}

const waiverOf = (row: Row): StoredWaiver => ({
  id: row.id,
  contentType: row.content_type,
  documentId: row.document_id,
  check: row.check_id,
  fingerprints: JSON.parse(row.fingerprints) as string[],
  reason: row.reason,
  who: row.who,
  waivedAt: row.waived_at,
  withdrawnBy: row.withdrawn_by,
  withdrawnAt: row.withdrawn_at,
});

/** Waivers that nobody has taken back, oldest first; of all documents unless some are named. */
export async function readWaivers(
  strapi: Core.Strapi,
  contentType?: string,
  documentIds?: readonly string[],
): Promise<StoredWaiver[]> {
  return strapi.db.transaction(async ({ trx }) => {
    const query = trx(waiverTable(strapi)).whereNull('withdrawn_at').orderBy('id');
    if (contentType) query.where({ content_type: contentType });
    if (documentIds) query.whereIn('document_id', [...documentIds]);
    return ((await query) as Row[]).map(waiverOf);
  });
}

/** Keeps a waiver. */
export async function writeWaiver(
  strapi: Core.Strapi,
  waiver: Omit<StoredWaiver, 'id' | 'withdrawnBy' | 'withdrawnAt'>,
): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await trx(waiverTable(strapi)).insert({
      content_type: waiver.contentType,
      document_id: waiver.documentId,
      check_id: waiver.check,
      fingerprints: JSON.stringify(waiver.fingerprints),
      reason: waiver.reason,
      who: waiver.who,
      waived_at: waiver.waivedAt,
    });
  });
}

/** Marks a waiver as taken back; it stays on record. */
export async function withdraw(strapi: Core.Strapi, id: number, who: string, at: string): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await trx(waiverTable(strapi)).where({ id }).update({ withdrawn_by: who, withdrawn_at: at });
  });
}
