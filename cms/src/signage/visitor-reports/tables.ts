import type { Core, UID } from '@strapi/strapi';
import type { ReportFault, ReportState } from 'shared/signage/visitor-report';
import type { Table } from '../register/tables';

/** What WeChat's content check said of a text. */
export type ContentCheck = 'pass' | 'review' | 'risky' | 'not-checked';

/** A visitor's report as it is kept. */
export interface ReportRow {
  readonly keyHash: string;
  readonly signId: string;
  readonly fault: ReportFault;
  readonly text: string | null;
  readonly locale: 'zh-CN' | 'en';
  readonly receivedAt: string;
  readonly contentCheck: ContentCheck;
  readonly state: ReportState;
  readonly mergedInto: number | null;
  readonly answerZh: string | null;
  readonly answerEn: string | null;
  readonly answeredBy: string | null;
  readonly answeredAt: string | null;
}

/** A photograph of a report: the phone's id of it, and the file that was kept. */
export interface ReportPhotographRow {
  readonly recordId: string;
  readonly reportId: number;
  readonly file: string;
  readonly keptAt: string;
}

interface Rows {
  readonly 'visitor-report': ReportRow;
  readonly 'report-photograph': ReportPhotographRow;
}

/** One of the reports' tables; inside a transaction it writes with it. */
export const reportTable = <Name extends keyof Rows>(strapi: Core.Strapi, name: Name): Table<Rows[Name]> =>
  strapi.db.query(`signage::${name}` as UID.ContentType) as unknown as Table<Rows[Name]>;
