import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { foldChinese } from 'shared/signage';
import { pieces, registerTable } from './tables';

/** A finding that a person lets stand: on this sign, or on every sign with the same texts. */
export interface WaiverRow {
  readonly scope: 'sign' | 'text';
  readonly signId: string;
  readonly rule: string;
  readonly textHash: string;
  readonly zh: string;
  readonly en: string;
  readonly reason: string;
  readonly who: string;
  readonly at: string;
  readonly withdrawnBy: string | null;
  readonly withdrawnAt: string | null;
}

/** Names a pair of texts: a waiver ends when they change. */
export const textHashOf = (zh: string, en: string): string =>
  createHash('sha256')
    .update(`${foldChinese(zh)}\u0000${en.trim().replace(/\s+/g, ' ')}`)
    .digest('base64url')
    .slice(0, 22);

/** Tells which findings are covered by a waiver. */
export interface Waivers {
  cover(finding: { readonly signId: string; readonly rule: string }): boolean;
}

/** The waivers that stand for signs with these texts. */
export async function standingWaivers(
  strapi: Core.Strapi,
  texts: ReadonlyMap<string, { readonly zh: string; readonly en: string }>,
): Promise<Waivers> {
  const hashes = new Map([...texts].map(([signId, { zh, en }]) => [signId, textHashOf(zh, en)]));
  const table = registerTable<WaiverRow>(strapi, 'waiver');
  const covered = new Set<string>();
  for (const some of pieces([...new Set(hashes.values())])) {
    const found = await table.findMany({ where: { textHash: { $in: some }, withdrawnAt: { $null: true } } });
    for (const { scope, signId, rule, textHash } of found)
      covered.add(scope === 'text' ? `${textHash} ${rule}` : `${textHash} ${rule} ${signId}`);
  }
  return {
    cover({ signId, rule }) {
      const hash = hashes.get(signId);
      return covered.has(`${hash} ${rule}`) || covered.has(`${hash} ${rule} ${signId}`);
    },
  };
}
