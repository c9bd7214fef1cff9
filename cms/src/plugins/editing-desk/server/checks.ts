import { contentChecks } from 'shared/gates';
import { bodyAs } from '../../../desk/body';
import { type DeskController, personOf } from '../../../desk/context';
import { checkEverything, listWaivers } from '../../../gates/report';
import { waive, withdrawWaiver } from '../../../gates/waive';
import { bodies } from './bodies';
import { documentFor } from './rights';

/** The content checks: what they are, what they find, and what has been waived. */
export const checks: DeskController = ({ strapi }) => ({
  async list(context) {
    context.body = contentChecks.map(({ id, severity, rule, reason, types }) => ({
      id,
      severity,
      rule,
      reason,
      types,
    }));
  },

  async report(context) {
    context.body = await checkEverything(strapi);
  },

  async waive(context) {
    const target = documentFor(strapi, context, 'read');
    const waiver = bodyAs(bodies.waiver, context.request.body);
    context.body = await waive(strapi, { ...target, ...waiver, who: personOf(context) });
  },

  async waivers(context) {
    context.body = await listWaivers(strapi);
  },

  async withdraw(context) {
    const { check } = await withdrawWaiver(strapi, Number(context.params.id), personOf(context));
    context.body = { check };
  },
});
