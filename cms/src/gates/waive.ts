import type { Core } from '@strapi/strapi';
import { checkById } from 'shared/gates';
import { now } from 'shared/time';
import { refused } from '../desk/refused';
import { recordEditing } from '../editing-events';
import { gatesOf } from './gates';
import { judgeDocuments } from './judge-documents';
import { readWaivers, type StoredWaiver, withdraw, writeWaiver } from './waivers';

/** A person lets a document through in spite of one check. */
export interface Waiving {
  readonly contentType: string;
  readonly documentId: string;
  readonly check: string;
  readonly reason: string;
  readonly who: string;
}

/** Shorter says nothing. */
export const shortestReason = 4;

/**
 * Waives one check on one document, for what it finds in the drafts and in what is published now. It covers that
 * content and no other: once a text, picture or number it is about changes, the check holds again.
 * @throws DeskRefused when the check is unknown, finds nothing, or no reason is given.
 */
export async function waive(strapi: Core.Strapi, waiving: Waiving): Promise<{ readonly findings: number }> {
  const { contentType, documentId, check, who } = waiving;
  const reason = waiving.reason.trim();
  const known = checkById(check);
  if (!known) throw refused('check', `没有“${check}”这项检查。`, 404);
  if (known.severity !== 'blocking') throw refused('check', '这项检查只是建议，不妨碍发布，不用豁免。');
  if ([...reason].length < shortestReason)
    throw refused('reason', `请写明理由，至少 ${shortestReason} 个字。`);
  return strapi.db.transaction(async () => {
    const judged = [
      ...(await judgeDocuments(strapi, contentType, 'draft', [documentId])),
      ...(await judgeDocuments(strapi, contentType, 'published', [documentId])),
    ];
    const wanted = judged
      .flatMap(({ findings }) => findings)
      .filter((one) => one.check === check && !one.waived);
    const fingerprints = [...new Set(wanted.map(({ fingerprint }) => fingerprint))];
    if (fingerprints.length === 0)
      throw refused('check', '这项检查在这篇内容里没有发现问题，不用豁免。', 409);
    const waivedAt = now().toISOString();
    await writeWaiver(strapi, { contentType, documentId, check, fingerprints, reason, who, waivedAt });
    await recordEditing(strapi, {
      action: 'check-waived',
      contentType,
      documentId,
      subject: [check],
      reason,
      who,
    });
    return { findings: fingerprints.length };
  });
}

/**
 * Takes a waiver back. Refused while what is published relies on it: first the content is mended, or taken down.
 */
export async function withdrawWaiver(strapi: Core.Strapi, id: number, who: string): Promise<StoredWaiver> {
  return strapi.db.transaction(async () => {
    const waiver = (await readWaivers(strapi)).find((one) => one.id === id);
    if (!waiver) throw refused('', '没有这条豁免，或者已经收回。', 404);
    await withdraw(strapi, id, who, now().toISOString());
    const { contentType, documentId, check, reason } = waiver;
    await gatesOf(strapi).reconsider(contentType, documentId);
    await recordEditing(strapi, {
      action: 'waiver-withdrawn',
      contentType,
      documentId,
      subject: [check],
      reason,
      who,
    });
    return waiver;
  });
}
