import { FACILITY_KINDS, stateLabel } from 'shared/signage/patrol';
import { addDays, civilDate, isCivilDate, now } from 'shared/time';
import { bodyAs } from '../../../desk/body';
import { type DeskController, personOf } from '../../../desk/context';
import { refused } from '../../../desk/refused';
import { codeSheet } from '../../../signage/patrol/code-sheet';
import { facilities } from '../../../signage/patrol/facilities';
import type { Facility } from '../../../signage/patrol/facility';
import { listPhones, revokePhone } from '../../../signage/patrol/phones';
import { roundChecks, roundsBetween } from '../../../signage/patrol/rounds';
import { saveRoute } from '../../../signage/patrol/routes';
import { patrolTable } from '../../../signage/patrol/tables';
import { bodies } from './bodies';

/** Days that the desk looks back when it names none. */
const usualDays = 30;
/** Days that can be looked at at once. */
const mostDays = 400;

const idOf = (text: string | undefined): number => {
  if (!/^\d{1,9}$/.test(text ?? '')) throw refused('', '没有这一项。', 404);
  return Number(text);
};

function facilityNamed(name: string | undefined): Facility {
  const kind = FACILITY_KINDS.find((each) => each === name);
  if (!kind) throw refused('facility', '没有这一类设施。', 404);
  return facilities[kind];
}

/** Routes, rounds, phones and code sheets. */
export const patrols: DeskController = ({ strapi }) => ({
  async rounds(context) {
    const today = civilDate(now());
    const day = (value: unknown, usual: string) =>
      typeof value === 'string' && isCivilDate(value) ? value : usual;
    const to = day(context.query.to, today);
    const from = day(context.query.from, addDays(to, -usualDays));
    if (from > to || addDays(from, mostDays) < to) throw refused('from', `一次最多看 ${mostDays} 天。`);
    context.body = { from, to, rounds: await roundsBetween(strapi, from, to) };
  },

  async round(context) {
    const { route = '', day = '' } = context.params;
    const id = idOf(route);
    if (!isCivilDate(day)) throw refused('day', '不是真实的日期。', 404);
    const checks = await roundChecks(strapi, String(id), day);
    context.body = checks.map((check) => ({ ...check, label: stateLabel(check.facility, check.state).zh }));
  },

  async routes(context) {
    context.body = await patrolTable(strapi, 'patrol-route').findMany({ orderBy: { id: 'asc' } });
  },

  async saveRoute(context) {
    const { id } = context.params;
    const entry = bodyAs(bodies.route, context.request.body);
    const saved = await saveRoute(strapi, id === undefined ? undefined : idOf(id), entry, personOf(context));
    context.body = { id: saved };
  },

  async areas(context) {
    context.body = await facilityNamed(context.params.facility).areas(strapi);
  },

  async things(context) {
    const facility = facilityNamed(context.params.facility);
    const { area, ids } = context.query;
    context.body =
      typeof ids === 'string'
        ? await facility.things(strapi, ids.split(',').slice(0, 500))
        : await facility.thingsOfArea(strapi, typeof area === 'string' ? area : '');
  },

  async phones(context) {
    context.body = await listPhones(strapi);
  },

  async cutOff(context) {
    await revokePhone(strapi, idOf(context.params.id), personOf(context));
    context.body = await listPhones(strapi);
  },

  async codeSheet(context) {
    const { fileName, content } = await codeSheet(strapi, idOf(context.params.route));
    context.body = { fileName, content: content.toString('base64') };
  },
});
