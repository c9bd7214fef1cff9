import type { Core } from '@strapi/strapi';
import { REPORT_LIMITS, type ReportState } from 'shared/signage/visitor-report';
import { now } from 'shared/time';
import { DeskRefused, type Problem, refused } from '../../desk/refused';
import { tell } from '../register/events';
import { signsById } from '../register/save-signs';
import { reportTable } from './tables';

/** What a person at the desk says of a report. */
export interface AnswerEntry {
  readonly state: Exclude<ReportState, 'received' | 'merged'>;
  readonly zh: string;
  readonly en: string;
}

/**
 * Answers a report; whoever made it sees this by the private link, in both languages.
 * @throws DeskRefused naming every field that cannot be used; 409 for one that was merged.
 */
export async function answerReport(
  strapi: Core.Strapi,
  id: number,
  { state, zh, en }: AnswerEntry,
  who: string,
): Promise<void> {
  const problems: Problem[] = [];
  for (const [field, label, text] of [
    ['zh', '中文答复', zh],
    ['en', '英文答复', en],
  ] as const) {
    if (!text.trim()) problems.push({ field, message: `“${label}”必填。` });
    if (text.length > REPORT_LIMITS.answer)
      problems.push({ field, message: `“${label}”超过 ${REPORT_LIMITS.answer} 字。` });
  }
  if (problems.length > 0) throw new DeskRefused(problems);
  const reports = reportTable(strapi, 'visitor-report');
  await strapi.db.transaction(async () => {
    const report = await reports.findOne({ where: { id } });
    if (!report) throw refused('', '没有这条上报。', 404);
    if (report.mergedInto !== null) throw refused('', '这条上报已并入另一条，请答复那一条。', 409);
    const at = now().toISOString();
    await reports.updateMany({
      where: { id },
      data: { state, answerZh: zh.trim(), answerEn: en.trim(), answeredBy: who, answeredAt: at },
    });
    const action = `report-${state}` as const;
    await tell(strapi, [
      { signId: report.signId, caseId: null, at, who, action, why: zh.trim(), detail: { id } },
    ]);
  });
}

/**
 * Merges reports into one that tells the same; their reporters see its answer. Undone by {@link separateReport}.
 * @throws DeskRefused: 404 for a report that is not there, 409 for other signs and for circles.
 */
export async function mergeReports(
  strapi: Core.Strapi,
  into: number,
  others: readonly number[],
  who: string,
): Promise<void> {
  const reports = reportTable(strapi, 'visitor-report');
  await strapi.db.transaction(async () => {
    const main = await reports.findOne({ where: { id: into } });
    const rows = await reports.findMany({ where: { id: { $in: [...others] } } });
    if (!main || rows.length < new Set(others).size || others.length === 0)
      throw refused('', '没有这条上报。', 404);
    if (main.mergedInto !== null) throw refused('', '所选的主要上报已并入另一条。', 409);
    if (others.includes(into)) throw refused('', '上报不能并入自己。', 409);
    if (rows.some(({ signId }) => signId !== main.signId))
      throw refused('', '只能合并同一块标识的上报。', 409);
    const ids = rows.map(({ id }) => id);
    await reports.updateMany({ where: { id: { $in: ids } }, data: { state: 'merged', mergedInto: into } });
    // What was merged into one of these goes along.
    await reports.updateMany({ where: { mergedInto: { $in: ids } }, data: { mergedInto: into } });
    const at = now().toISOString();
    const detail = { into, merged: ids };
    await tell(strapi, [
      { signId: main.signId, caseId: null, at, who, action: 'report-merged', why: null, detail },
    ]);
  });
}

/** Takes a report out of the one it was merged into. */
export async function separateReport(strapi: Core.Strapi, id: number): Promise<void> {
  const { count } = await reportTable(strapi, 'visitor-report').updateMany({
    where: { id, mergedInto: { $notNull: true } },
    data: { state: 'received', mergedInto: null },
  });
  if (count === 0) throw refused('', '这条上报没有并入别的上报。', 409);
}

/** A report as the desk sees it. */
export async function listReports(strapi: Core.Strapi, state?: ReportState) {
  const rows = await reportTable(strapi, 'visitor-report').findMany({
    where: state ? { state } : {},
    orderBy: [{ receivedAt: 'desc' }, { id: 'desc' }],
    limit: 500,
  });
  const signs = await signsById(strapi, [...new Set(rows.map(({ signId }) => signId))]);
  const byId = new Map(signs.map((sign) => [sign.documentId, sign]));
  const photographs = await reportTable(strapi, 'report-photograph').findMany({
    where: { reportId: { $in: rows.map(({ id }) => id) } },
  });
  return rows.map(({ keyHash: _secret, ...report }) => {
    const sign = byId.get(report.signId);
    return {
      ...report,
      sign: sign ? { code: sign.code, zh: sign.zh, en: sign.en, place: sign.place, area: sign.area } : null,
      photographs: photographs.filter(({ reportId }) => reportId === report.id).map(({ file }) => file),
    };
  });
}
