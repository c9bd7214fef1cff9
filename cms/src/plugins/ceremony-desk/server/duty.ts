import { ceremonyDays } from '../../../ceremony/days';
import { dutyDay, dutyTemplate, saveDutyTemplate, tickMeasure } from '../../../ceremony/duty/duty-day';
import { inspections, logInspection } from '../../../ceremony/inspection/inspections';
import { ceremonyTables } from '../../../ceremony/tables';
import { bodies, bodyAs, dateAs } from './bodies';
import { type DeskController, personOf } from './context';

/** The duty list of a day, its template, and the log of inspections. */
export const duty: DeskController = ({ strapi }) => ({
  async day(context) {
    const date = dateAs(context.params.date);
    const [told] = (await ceremonyDays(ceremonyTables(strapi), date, date)).days;
    context.body = { date, me: personOf(context), told, measures: await dutyDay(strapi, date) };
  },

  async tick(context) {
    const tick = bodyAs(bodies.tick, context.request.body);
    const date = dateAs(context.params.date);
    const position = Number(context.params.position);
    context.body = { measures: await tickMeasure(strapi, date, position, tick) };
  },

  async template(context) {
    context.body = { measures: await dutyTemplate(strapi) };
  },

  async saveTemplate(context) {
    await saveDutyTemplate(strapi, bodyAs(bodies.measures, context.request.body).measures);
    context.body = { written: true };
  },

  async inspections(context) {
    context.body = await inspections(strapi);
  },

  async logInspection(context) {
    const entry = bodyAs(bodies.inspection, context.request.body);
    await logInspection(strapi, { ...entry, enteredBy: personOf(context) });
    context.body = await inspections(strapi);
  },
});
