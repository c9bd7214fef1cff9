import type { Core } from '@strapi/strapi';
import { now } from 'shared/time';
import { recordEditing } from '../editing-events';
import { judgeDocuments } from './judge-documents';
import { readWaivers, writeWaiver } from './waivers';

const statuses = ['draft', 'published'] as const;

/** Where a finding stands in a document, whatever the numbers that its database gives to files and documents. */
export interface FindingPlace {
  readonly status: (typeof statuses)[number];
  readonly locale: string;
  readonly path: string;
}

/** A waiver with the findings that it covers now. */
export interface StandingWaiver {
  readonly check: string;
  readonly reason: string;
  readonly who: string;
  /** RFC 3339 in UTC. */
  readonly waivedAt: string;
  readonly findings: readonly FindingPlace[];
}

async function findingsOf(strapi: Core.Strapi, type: string, documentIds: readonly string[]) {
  const found = [];
  for (const status of statuses)
    for (const { documentId, findings } of await judgeDocuments(strapi, type, status, documentIds))
      for (const { path, ...finding } of findings)
        found.push({ ...finding, documentId, status, path: path.join('.') });
  return found;
}

/** The waivers of documents of a type that are in force, by document. */
export async function standingWaivers(
  strapi: Core.Strapi,
  type: string,
): Promise<Map<string, StandingWaiver[]>> {
  const waivers = await readWaivers(strapi, type);
  const standing = new Map<string, StandingWaiver[]>();
  if (waivers.length === 0) return standing;
  const ids = [...new Set(waivers.map(({ documentId }) => documentId))];
  const all = await findingsOf(strapi, type, ids);
  for (const { documentId, check, reason, who, waivedAt, fingerprints } of waivers) {
    const findings = all
      .filter((one) => one.documentId === documentId && one.check === check)
      .filter(({ fingerprint }) => fingerprints.includes(fingerprint))
      .map(({ status, locale, path }): FindingPlace => ({ status, locale, path }));
    if (findings.length > 0)
      standing.set(documentId, [
        ...(standing.get(documentId) ?? []),
        { check, reason, who, waivedAt, findings },
      ]);
  }
  return standing;
}

/**
 * Gives waivers again that were given elsewhere, for those of their findings that are here too and that nobody has
 * waived yet; by whom and when they were first given.
 */
export async function restoreWaivers(
  strapi: Core.Strapi,
  contentType: string,
  documentId: string,
  waivers: readonly StandingWaiver[],
): Promise<void> {
  for (const { check, reason, who, waivedAt, findings } of waivers) {
    const here = await findingsOf(strapi, contentType, [documentId]);
    const same = here.filter(
      (one) =>
        one.check === check &&
        one.severity === 'blocking' &&
        !one.waived &&
        findings.some(
          ({ status, locale, path }) => one.status === status && one.locale === locale && one.path === path,
        ),
    );
    const fingerprints = [...new Set(same.map(({ fingerprint }) => fingerprint))];
    if (fingerprints.length === 0) continue;
    await writeWaiver(strapi, { contentType, documentId, check, fingerprints, reason, who, waivedAt });
    await recordEditing(strapi, {
      action: 'check-waived',
      contentType,
      documentId,
      subject: [check],
      reason: `${reason}（随内容文件带入，${now().toISOString().slice(0, 10)}）`,
      who,
    });
  }
}
