import { civilDate, now } from 'shared/time';
import type { DeskController } from '../../../desk/context';
import { refused } from '../../../desk/refused';
import {
  accuracyBy,
  accuracyByMonth,
  accuracyNow,
  BREAKDOWNS,
  rateOf,
} from '../../../signage/reports/accuracy';
import { halfYear } from '../../../signage/reports/half-year';
import { halfYearPdf, halfYearXlsx } from '../../../signage/reports/half-year-files';
import { fileBody, mediaTypes, oneOf, word } from './query';

const months = 12;

/** Accuracy rates and the half-year report. */
export const reports: DeskController = ({ strapi }) => ({
  async accuracy(context) {
    const by = oneOf(context, 'by', BREAKDOWNS) ?? 'area';
    const present = await accuracyNow(strapi);
    const rows = await accuracyBy(strapi, by);
    context.body = {
      now: { ...present, rate: rateOf(present) },
      rows: rows.map((row) => ({ ...row, rate: rateOf(row) })),
      months: await accuracyByMonth(strapi, civilDate(now()).slice(0, 7), months),
    };
  },

  async halfYear(context) {
    const format = context.params.format === 'xlsx' ? 'xlsx' : 'pdf';
    const year = word(context, 'year') ?? '';
    const half = oneOf(context, 'half', ['1', '2'] as const) ?? '1';
    if (!/^20\d\d$/.test(year)) throw refused('year', '年份应为四位数字。');
    const report = await halfYear(strapi, Number(year), half === '1' ? 1 : 2);
    const content = format === 'xlsx' ? await halfYearXlsx(report) : await halfYearPdf(report, now());
    context.body = fileBody(`${report.title}.${format}`, content, mediaTypes[format]);
  },
});
