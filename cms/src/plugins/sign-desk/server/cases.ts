import { CASE_STATES, CASE_STEPS } from 'shared/signage/sign-case';
import { bodyAs } from '../../../desk/body';
import { type DeskController, personOf } from '../../../desk/context';
import { refused } from '../../../desk/refused';
import { listCases } from '../../../signage/cases/list-cases';
import { issueNotice, type NoticeRow, noticeNumber } from '../../../signage/cases/notices';
import { openCaseByHand } from '../../../signage/cases/open-by-hand';
import { takeStep } from '../../../signage/cases/take-step';
import { noticePaper } from '../../../signage/paper/notice-paper';
import { registerTable } from '../../../signage/register/tables';
import { bodies } from './bodies';
import { fileBody, idOf, mediaTypes, oneOf, pageOf, word } from './query';

/** The loop from finding to striking off, and its notices. */
export const cases: DeskController = ({ strapi }) => ({
  async list(context) {
    const filter = {
      state: oneOf(context, 'state', [...CASE_STATES, 'open', 'overdue'] as const),
      owner: word(context, 'owner'),
      area: word(context, 'area'),
      signId: word(context, 'signId'),
    };
    context.body = await listCases(strapi, filter, pageOf(context));
  },

  async open(context) {
    const body = bodyAs(bodies.openCase, context.request.body);
    context.body = { id: await openCaseByHand(strapi, { ...body, who: personOf(context) }) };
  },

  async step(context) {
    const step = CASE_STEPS.find((each) => each === context.params.step && each !== 'notify');
    if (!step) throw refused('', '没有这一步。', 404);
    const { seen, ...words } = bodyAs(bodies.step, context.request.body);
    await takeStep(strapi, { caseId: idOf(context), step, seen, who: personOf(context), words });
    context.body = {};
  },

  async notices(context) {
    const { from, count } = pageOf(context);
    const rows = await registerTable<NoticeRow>(strapi, 'notice').findMany({
      orderBy: { id: 'desc' },
      offset: from,
      limit: count,
    });
    context.body = rows.map(({ items, ...notice }) => ({
      ...notice,
      number: noticeNumber(notice),
      signs: items.length,
    }));
  },

  async issue(context) {
    const body = bodyAs(bodies.notice, context.request.body);
    const notice = await issueNotice(strapi, { ...body, who: personOf(context) });
    context.body = { id: notice.id, number: noticeNumber(notice) };
  },

  async paper(context) {
    const format = context.params.format === 'docx' ? 'docx' : 'pdf';
    const { fileName, content } = await noticePaper(strapi, idOf(context), format);
    context.body = fileBody(fileName, content, mediaTypes[format]);
  },
});
