import { bodyAs } from '../../../desk/body';
import { type DeskController, personOf } from '../../../desk/context';
import { acceptFinding, waiveFinding, withdrawWaiver } from '../../../signage/findings/decide';
import { listFindings } from '../../../signage/findings/list-findings';
import { bodies } from './bodies';
import { idOf, oneOf, pageOf, severityOf, word } from './query';

/** What the auditor found, and what people decide about it. */
export const findings: DeskController = ({ strapi }) => ({
  async list(context) {
    const filter = {
      severity: severityOf(context),
      rule: word(context, 'rule'),
      area: word(context, 'area'),
      owner: word(context, 'owner'),
      state: oneOf(context, 'state', ['open', 'waived', 'handled'] as const),
      words: word(context, 'words'),
      signId: word(context, 'signId'),
    };
    context.body = await listFindings(strapi, filter, pageOf(context));
  },

  async accept(context) {
    const { revision, wording } = bodyAs(bodies.accept, context.request.body);
    const decided = { findingId: idOf(context), revision, who: personOf(context) };
    context.body = await acceptFinding(strapi, decided, wording);
  },

  async waive(context) {
    const body = bodyAs(bodies.waive, context.request.body);
    await waiveFinding(strapi, { ...body, findingId: idOf(context), who: personOf(context) });
    context.body = {};
  },

  async withdraw(context) {
    const { revision } = bodyAs(bodies.withdraw, context.request.body);
    await withdrawWaiver(strapi, { findingId: idOf(context), revision, who: personOf(context) });
    context.body = {};
  },
});
