import type { Core } from '@strapi/strapi';
import { isStanding, type SignState } from 'shared/signage/sign-register';
import { pieces, registerTable } from './tables';

/** A time during which a sign stood there and was, or was not, gravely wrong. */
export interface StandingRow {
  readonly signId: string;
  readonly grave: boolean;
  readonly since: string;
  readonly until: string | null;
}

/** How a sign stands from now on. */
export interface Standing {
  readonly signId: string;
  readonly state: SignState;
  readonly gravest: string | null;
}

/** S1 and S2 keep a sign out of the accurate ones. */
export const isGrave = (severity: string | null): boolean => severity === 'S1' || severity === 'S2';

/** Ends and begins the times of the signs given where something has changed at `at`. */
export async function noteStandings(
  strapi: Core.Strapi,
  standings: readonly Standing[],
  at: string,
): Promise<void> {
  const table = registerTable<StandingRow>(strapi, 'standing');
  const begun: StandingRow[] = [];
  const ended: number[] = [];
  for (const some of pieces(standings)) {
    const where = { signId: { $in: some.map(({ signId }) => signId) }, until: { $null: true } };
    const present = new Map((await table.findMany({ where })).map((row) => [row.signId, row]));
    for (const { signId, state, gravest } of some) {
      const before = present.get(signId);
      const grave = isGrave(gravest);
      const stands = isStanding(state);
      if (before && stands && before.grave === grave) continue;
      if (before) ended.push(before.id);
      if (stands) begun.push({ signId, grave, since: at, until: null });
    }
  }
  for (const some of pieces(ended))
    await table.updateMany({ where: { id: { $in: some } }, data: { until: at } });
  for (const some of pieces(begun)) await table.createMany({ data: some });
}
