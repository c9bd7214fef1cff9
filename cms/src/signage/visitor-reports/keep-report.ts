import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { isRecordId } from 'shared/signage/patrol';
import {
  answerKeyShape,
  REPORT_LIMITS,
  type ReportFault,
  type ReportState,
} from 'shared/signage/visitor-report';
import { now } from 'shared/time';
import { storePhotograph } from '../photographs/keep-photograph';
import { tell } from '../register/events';
import { signsByCode } from '../register/save-signs';
import { named } from '../register/tables';
import { SpotRefused } from '../spot/spot-refused';
import { type ContentCheck, type ReportRow, reportTable } from './tables';

/** What a visitor hands in. */
export interface NewReport {
  /** The secret of the private link, made on the phone; the same report sent again is known by it. */
  readonly key: string;
  readonly code: string;
  readonly fault: ReportFault;
  readonly text: string;
  readonly locale: 'zh-CN' | 'en';
}

/** What a reporter sees by the private link. */
export interface ReportAnswer {
  readonly sign: { readonly code: string; readonly zh: string; readonly en: string };
  readonly fault: ReportFault;
  readonly receivedAt: string;
  readonly state: ReportState;
  readonly answer: { readonly zh: string; readonly en: string } | null;
  readonly answeredAt: string | null;
}

const hashOf = (key: string): string => createHash('sha256').update(key).digest('hex');
const invisible = ['planned', 'pre-review', 'retired'];

/**
 * Keeps a report, once however often it is sent. The text is checked by `check`, which is asked only for a new report
 * with a text; nothing of it is shown to anybody but the desk.
 * @throws SpotRefused: BAD_REQUEST, NOT_FOUND for a code that no sign in place has.
 */
export async function keepReport(
  strapi: Core.Strapi,
  report: NewReport,
  check: (text: string) => Promise<ContentCheck>,
): Promise<'kept' | 'known'> {
  if (!answerKeyShape.test(report.key)) throw new SpotRefused('BAD_REQUEST', 'The key is no key.');
  const keyHash = hashOf(report.key);
  if (await reportTable(strapi, 'visitor-report').findOne({ where: { keyHash } })) return 'known';
  const [sign] = await signsByCode(strapi, [report.code]);
  if (!sign || invisible.includes(sign.state)) throw new SpotRefused('NOT_FOUND', 'There is no such sign.');
  const text = report.text.trim();
  const contentCheck = text ? await check(text) : 'not-checked';
  const receivedAt = now().toISOString();
  return strapi.db.transaction(async ({ trx }) => {
    const row = {
      key_hash: keyHash,
      sign_id: sign.documentId,
      fault: report.fault,
      text: text || null,
      locale: report.locale,
      received_at: receivedAt,
      content_check: contentCheck,
      state: 'received',
    };
    const fresh = await trx(named(strapi, 'visitor_reports'))
      .insert(row)
      .onConflict('key_hash')
      .ignore()
      .returning('id');
    if (fresh.length === 0) return 'known';
    const action = `report-${report.fault}` as const;
    await tell(strapi, [
      { signId: sign.documentId, caseId: null, at: receivedAt, who: '游客', action, why: null, detail: null },
    ]);
    return 'kept';
  });
}

async function reportOfKey(strapi: Core.Strapi, key: string): Promise<ReportRow & { id: number }> {
  const known = answerKeyShape.test(key)
    ? await reportTable(strapi, 'visitor-report').findOne({ where: { keyHash: hashOf(key) } })
    : null;
  if (!known) throw new SpotRefused('NOT_FOUND', 'There is no such report.');
  return known;
}

/**
 * Keeps a photograph of a report, once however often it is sent.
 * @throws SpotRefused: NOT_FOUND, TOO_MANY; DeskRefused for what is no picture.
 */
export async function keepReportPhotograph(
  strapi: Core.Strapi,
  { key, recordId }: { readonly key: string; readonly recordId: string },
  content: Buffer,
): Promise<'kept' | 'known'> {
  if (!isRecordId(recordId)) throw new SpotRefused('BAD_REQUEST', 'The id of the photograph is no id.');
  const photographs = reportTable(strapi, 'report-photograph');
  const { id: reportId } = await reportOfKey(strapi, key);
  if (await photographs.findOne({ where: { recordId } })) return 'known';
  if ((await photographs.count({ where: { reportId } })) >= REPORT_LIMITS.photographs)
    throw new SpotRefused('TOO_MANY', `A report has at most ${REPORT_LIMITS.photographs} photographs.`);
  const { file } = await storePhotograph(content);
  const row = { record_id: recordId, report_id: reportId, file, kept_at: now().toISOString() };
  const fresh = await strapi.db
    .getConnection()(named(strapi, 'report_photographs'))
    .insert(row)
    .onConflict('record_id')
    .ignore()
    .returning('id');
  return fresh.length === 0 ? 'known' : 'kept';
}

/** The report that a merged one tells the same as, however often that was merged on. */
async function standingFor(strapi: Core.Strapi, report: ReportRow): Promise<ReportRow> {
  let found = report;
  for (let step = 0; step < 20 && found.mergedInto !== null; step += 1) {
    const next = await reportTable(strapi, 'visitor-report').findOne({ where: { id: found.mergedInto } });
    if (!next) break;
    found = next;
  }
  return found;
}

/**
 * What has become of a report, for whoever holds its private link. A merged report has the answer of the other.
 * @throws SpotRefused: NOT_FOUND.
 */
export async function answerOf(strapi: Core.Strapi, key: string): Promise<ReportAnswer> {
  const report = await reportOfKey(strapi, key);
  const { state, answerZh, answerEn, answeredAt } = await standingFor(strapi, report);
  const sign = (await strapi.db
    .query('api::signage.sign')
    .findOne({ where: { documentId: report.signId } })) as { code: string; zh: string; en: string } | null;
  return {
    sign: { code: sign?.code ?? '', zh: sign?.zh ?? '', en: sign?.en ?? '' },
    fault: report.fault,
    receivedAt: report.receivedAt,
    state,
    answer: answerZh || answerEn ? { zh: answerZh ?? '', en: answerEn ?? '' } : null,
    answeredAt,
  };
}
