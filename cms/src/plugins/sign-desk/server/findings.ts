import type { Severity } from 'shared/signage';
import { bodyAs } from '../../../desk/body';
import { type DeskContext, type DeskController, personOf } from '../../../desk/context';
import { refused } from '../../../desk/refused';
import { acceptFinding, waiveFinding, withdrawWaiver } from '../../../signage/findings/decide';
import { listFindings } from '../../../signage/findings/list-findings';
import { bodies } from './bodies';
import { idOf, oneOf, pageOf, word } from './query';

const severities: readonly Severity[] = ['S1', 'S2', 'S3', 'S4'];

function severityOf(context: DeskContext): Severity[] | undefined {
  const given = word(context, 'severity')?.split(',');
  const wrong = given?.find((each) => !severities.includes(each as Severity));
  if (wrong) throw refused('severity', `没有“${wrong.slice(0, 20)}”这一级。`);
  return given as Severity[] | undefined;
}

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
