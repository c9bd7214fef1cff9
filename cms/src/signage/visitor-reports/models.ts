import type { Core } from '@strapi/strapi';

type Models = Parameters<Core.Strapi['db']['init']>[0]['models'];

// A new object for every column: Strapi writes the column's name into it.
const id = () => ({ type: 'increments' as const });
const string = () => ({ type: 'string' as const });
const text = () => ({ type: 'text' as const });
const whole = () => ({ type: 'integer' as const });

/** What visitors report. Nothing says who they are: no account, no address, no position, no trace of the phone. */
export const visitorReportModels = (): Models => [
  {
    uid: 'signage::visitor-report',
    singularName: 'visitor_reports',
    tableName: 'visitor_reports',
    attributes: {
      id: id(),
      /** SHA-256 of the secret in the reporter's private link. */
      keyHash: string(),
      signId: string(),
      fault: string(),
      text: text(),
      locale: string(),
      receivedAt: string(),
      /** What WeChat's content check said: `pass`, `review`, `risky`; `not-checked` where it was not asked. */
      contentCheck: string(),
      state: string(),
      mergedInto: whole(),
      answerZh: text(),
      answerEn: text(),
      answeredBy: string(),
      answeredAt: string(),
    },
    indexes: [
      { name: 'visitor_reports_key', columns: ['key_hash'], type: 'unique' },
      { name: 'visitor_reports_state', columns: ['state', 'received_at'] },
      { name: 'visitor_reports_sign', columns: ['sign_id'] },
      { name: 'visitor_reports_merged', columns: ['merged_into'] },
    ],
  },
  {
    uid: 'signage::report-photograph',
    singularName: 'report_photographs',
    tableName: 'report_photographs',
    attributes: { id: id(), recordId: string(), reportId: whole(), file: string(), keptAt: string() },
    indexes: [
      { name: 'report_photographs_record', columns: ['record_id'], type: 'unique' },
      { name: 'report_photographs_report', columns: ['report_id'] },
    ],
  },
];
