import type { Core } from '@strapi/strapi';
import { checkItem, stateLabel } from 'shared/signage/patrol';
import { OPEN_STATES } from 'shared/signage/sign-case';
import type { CaseRow } from '../cases/case-row';
import { openCase } from '../cases/open-case';
import { distinctValues } from '../findings/choices';
import { tell } from '../register/events';
import { registerChanges } from '../register/revision';
import { saveSigns, signsById } from '../register/save-signs';
import { type StoredSign, storedSign } from '../register/stored-sign';
import { registerTable, signTable } from '../register/tables';
import type { Facility, PatrolThing } from './facility';
import type { CheckRow } from './tables';

const gone = ['planned', 'pre-review', 'retired'];

const thingOf = ({
  documentId,
  code,
  zh,
  en,
  place,
  area,
  latitude,
  longitude,
}: StoredSign): PatrolThing => ({
  id: documentId,
  code,
  name: { zh, en },
  place,
  area,
  latitude,
  longitude,
});

/** Every check is a line of the sign's story; a grave fault opens a case at the desk. */
async function checked(strapi: Core.Strapi, checks: readonly CheckRow[]): Promise<void> {
  await tell(
    strapi,
    checks.map(({ thingId, who, state, note, takenAt, keptAt, recordId }) => ({
      signId: thingId,
      caseId: null,
      at: keptAt,
      who,
      action: `patrol-${state}` as const,
      why: note || null,
      detail: { recordId, takenAt },
    })),
  );
  const faulty = checks.filter(({ state }) => checkItem('sign', state)?.isGrave);
  for (const sign of await signsById(strapi, [...new Set(faulty.map(({ thingId }) => thingId))]))
    await openFault(
      strapi,
      sign,
      faulty.filter(({ thingId }) => thingId === sign.documentId),
    );
}

/** A case for the desk, unless one is on its way already; a sign in place counts as defective until it is closed. */
async function openFault(strapi: Core.Strapi, sign: StoredSign, checks: readonly CheckRow[]): Promise<void> {
  const { documentId, state } = sign;
  const who = checks[0]?.who ?? '';
  const found = [...new Set(checks.map((check) => stateLabel('sign', check.state).zh))].join('、');
  const message = [`现场巡查：${found}`, ...checks.flatMap(({ note }) => note || [])].join('；');
  const known = await registerTable<CaseRow>(strapi, 'case').findOne({
    where: { signId: documentId, state: { $in: [...OPEN_STATES] } },
  });
  if (!known)
    await openCase(strapi, sign, {}, who, { rule: '现场', severity: 'S2', message, source: '现场巡查' });
  if (state === 'in-place')
    await saveSigns(strapi, [{ documentId, fields: { state: 'defective' } }], { who, why: message });
}

/** Signs as things to patrol. */
export const signFacility: Facility = {
  async things(strapi, ids) {
    const signs = await signsById(strapi, ids);
    return signs.filter(({ state }) => !gone.includes(state)).map(thingOf);
  },

  areas: (strapi) => distinctValues(strapi, 'signs', 'area'),

  async thingsOfArea(strapi, area) {
    const where = { area, state: { $notIn: gone } };
    const rows = await signTable(strapi).findMany({ where, orderBy: { code: 'asc' }, limit: 500 });
    return rows.map(storedSign).map(thingOf);
  },

  checked,
  beforeChecks: registerChanges,
};
