import type { Core } from '@strapi/strapi';
import { checkItem } from 'shared/signage/patrol';
import { tell } from '../register/events';
import { registerChanges } from '../register/revision';
import { saveSigns, signsById } from '../register/save-signs';
import { type StoredSign, storedSign } from '../register/stored-sign';
import { signTable } from '../register/tables';
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

/** Every check is a line of the sign's story; a grave fault marks a sign in place as defective. */
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
  const signs = await signsById(strapi, [...new Set(faulty.map(({ thingId }) => thingId))]);
  for (const { documentId, state } of signs) {
    if (state !== 'in-place') continue;
    const [check] = faulty.filter(({ thingId }) => thingId === documentId);
    const why = checkItem('sign', check?.state ?? '')?.label.zh;
    const act = { who: check?.who ?? '', why: `现场巡查：${why ?? ''}` };
    await saveSigns(strapi, [{ documentId, fields: { state: 'defective' } }], act);
  }
}

/** Signs as things to patrol. */
export const signFacility: Facility = {
  async things(strapi, ids) {
    const signs = await signsById(strapi, ids);
    return signs.filter(({ state }) => !gone.includes(state)).map(thingOf);
  },

  async thingsOfArea(strapi, area) {
    const where = { area, state: { $notIn: gone } };
    const rows = await signTable(strapi).findMany({ where, orderBy: { code: 'asc' }, limit: 500 });
    return rows.map(storedSign).map(thingOf);
  },

  checked,
  beforeChecks: registerChanges,
};
