import { isReportState } from 'shared/signage/visitor-report';
import { bodyAs } from '../../../desk/body';
import { type DeskController, personOf } from '../../../desk/context';
import { refused } from '../../../desk/refused';
import { photographBytes } from '../../../signage/photographs/keep-photograph';
import {
  answerReport,
  listReports,
  mergeReports,
  separateReport,
} from '../../../signage/visitor-reports/answer-report';
import { bodies } from './bodies';

const idOf = (text: string | undefined): number => {
  if (!/^\d{1,9}$/.test(text ?? '')) throw refused('', '没有这条上报。', 404);
  return Number(text);
};

/** What visitors report: read, answered and merged by people. */
export const reports: DeskController = ({ strapi }) => ({
  async list(context) {
    const { state } = context.query;
    const wanted = typeof state === 'string' && isReportState(state) ? state : undefined;
    context.body = await listReports(strapi, wanted);
  },

  async answer(context) {
    const entry = bodyAs(bodies.answer, context.request.body);
    await answerReport(strapi, idOf(context.params.id), entry, personOf(context));
    context.body = await listReports(strapi);
  },

  async merge(context) {
    const { others } = bodyAs(bodies.merge, context.request.body);
    await mergeReports(strapi, idOf(context.params.id), others, personOf(context));
    context.body = await listReports(strapi);
  },

  async separate(context) {
    await separateReport(strapi, idOf(context.params.id));
    context.body = await listReports(strapi);
  },

  async photograph(context) {
    const { file = '', size } = context.params;
    const bytes = await photographBytes(file, size === 'small' ? 'small' : 'whole');
    if (!bytes) throw refused('', '没有这张照片。', 404);
    context.body = { content: bytes.toString('base64') };
  },
});
