import type { Core } from '@strapi/strapi';
import type { SignState } from 'shared/signage/sign-register';
import { noteStandings, type Standing } from './standings';
import { named, pieces, signTable } from './tables';

interface Count {
  readonly signId: string;
  readonly gravest: string;
  readonly open: number | string;
}

interface Present {
  readonly documentId: string;
  readonly state: SignState;
  readonly gravest: string | null;
  readonly openFindings: number;
}

/**
 * Counts the open findings of the signs given again, writes what has changed beside the sign, and notes from when on
 * it stands right or wrong. S4 is advice and counts as nothing here.
 */
export async function refreshCounts(
  strapi: Core.Strapi,
  signIds: ReadonlySet<string>,
  at: string,
): Promise<void> {
  const signs = signTable<Present>(strapi);
  const standings: Standing[] = [];
  const changes = new Map<string, string[]>();
  for (const some of pieces([...signIds])) {
    const counts: Count[] = await strapi.db.transaction(({ trx }) =>
      trx(named(strapi, 'sign_findings'))
        .whereIn('sign_id', some)
        .andWhere({ state: 'open' })
        .whereIn('severity', ['S1', 'S2', 'S3'])
        .groupBy('sign_id')
        .select({ signId: 'sign_id' })
        .min({ gravest: 'severity' })
        .count({ open: '*' }),
    );
    const now = new Map(counts.map((count) => [count.signId, count]));
    const present = await signs.findMany({ where: { documentId: { $in: some } } });
    for (const { documentId, state, gravest, openFindings } of present) {
      const { gravest: found = null, open = 0 } = now.get(documentId) ?? {};
      standings.push({ signId: documentId, state, gravest: found });
      if (gravest === found && openFindings === Number(open)) continue;
      const change = JSON.stringify([found, Number(open)]);
      changes.set(change, [...(changes.get(change) ?? []), documentId]);
    }
  }
  // Signs with the same counts are written together: few statements, however many signs.
  for (const [change, documentIds] of changes) {
    const [gravest, openFindings] = JSON.parse(change) as [string | null, number];
    for (const some of pieces(documentIds))
      await signs.updateMany({ where: { documentId: { $in: some } }, data: { gravest, openFindings } });
  }
  await noteStandings(strapi, standings, at);
}
